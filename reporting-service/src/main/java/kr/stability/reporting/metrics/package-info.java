/** What the metrics of every room have in common. */
package kr.stability.reporting.metrics;
