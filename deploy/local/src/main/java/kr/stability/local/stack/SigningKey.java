package kr.stability.local.stack;

import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The key that a local system signs its ledger with. */
public final class SigningKey {
    private SigningKey() {}

    /** A new Ed25519 private key: PKCS#8 in base64, as {@code STABILITY_LEDGER_KEY} takes it. */
    public static String fresh() {
        try {
            return Base64.getEncoder()
                    .encodeToString(KeyPairGenerator.getInstance("Ed25519")
                            .generateKeyPair()
                            .getPrivate()
                            .getEncoded());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has Ed25519", e);
        }
    }
}
