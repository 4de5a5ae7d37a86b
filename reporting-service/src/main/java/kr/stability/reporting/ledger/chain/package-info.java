/** The chain over the entries: order, hashes, Merkle tree (RFC 9162), signed heads, proofs. */
package kr.stability.reporting.ledger.chain;
