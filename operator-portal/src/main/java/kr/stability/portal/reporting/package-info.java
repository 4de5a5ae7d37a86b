/** The REST client of reporting-service, the only coupling of the two services. */
package kr.stability.portal.reporting;
