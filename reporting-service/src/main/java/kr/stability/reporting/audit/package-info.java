/** The ledger for those who check it: entries, heads, proofs, export. */
package kr.stability.reporting.audit;
