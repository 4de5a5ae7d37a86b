/** What happened, and how long each service of each company was down. */
package kr.stability.reporting.incident;
