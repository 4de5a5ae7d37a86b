package kr.stability.reporting.ledger.verification;

import java.io.IOException;

/** The bytes that rows name by their SHA-256. */
public interface CoveredFiles {
    /**
     * Reads the bytes kept under a hash and computes it again.
     *
     * @return lower-case hex, or null when there are none
     */
    String sha256(String name) throws IOException;
}
