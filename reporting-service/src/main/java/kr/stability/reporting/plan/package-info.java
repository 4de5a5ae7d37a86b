/** What a company files in answer to one order, and the rules that every filed plan keeps. Plain records and rules. */
package kr.stability.reporting.plan;
