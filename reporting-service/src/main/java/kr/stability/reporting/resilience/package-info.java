/** What fails when data centres are lost, for how long and why: rules on a graph, without a framework. */
package kr.stability.reporting.resilience;
