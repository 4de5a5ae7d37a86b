/** The obliged company: the tenant every row belongs to, and the one place that knows whose things a caller may see. */
package kr.stability.reporting.operator;
