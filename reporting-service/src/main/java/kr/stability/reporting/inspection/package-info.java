/** What inspections of the implementation found. */
package kr.stability.reporting.inspection;
