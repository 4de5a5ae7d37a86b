/**
 * Checks receipts, editions and ledgers without the service that made them. Shares no code with it on purpose: what it
 * says rests on the published standards (RFC 8785, 7515, 8032, 9162) and on keys that its user has from elsewhere.
 */
package kr.stability.verifier;
