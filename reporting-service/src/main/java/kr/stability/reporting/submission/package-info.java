/** What was filed, unchanged for ever, and the receipt for it. */
package kr.stability.reporting.submission;
