/** How this service says no: one list of problem types, one mapper, RFC 9457 documents in Korean or English. */
package kr.stability.reporting.problem;
