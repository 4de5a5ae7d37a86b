/** What happened, for programs that follow: the acts of the ledger as CloudEvents, in an order that never changes. */
package kr.stability.reporting.event;
