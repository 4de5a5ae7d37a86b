/** Recomputes the chain and holds every covered row against its entry. */
package kr.stability.reporting.ledger.verification;
