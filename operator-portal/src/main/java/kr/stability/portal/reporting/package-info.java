/** The client of reporting-service: its API and its views, as records of our own. */
package kr.stability.portal.reporting;
