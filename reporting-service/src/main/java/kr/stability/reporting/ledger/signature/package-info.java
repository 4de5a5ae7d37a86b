/** Keys of the ledger and what they sign: receipts, editions, heads. Plain JDK: Ed25519 in compact JWS (RFC 7515, 8037). */
package kr.stability.reporting.ledger.signature;
