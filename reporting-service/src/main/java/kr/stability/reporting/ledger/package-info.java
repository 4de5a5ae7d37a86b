/** Who did what and when: append-only entries written in the transaction of each act, and the numbers acts are given. */
package kr.stability.reporting.ledger;
