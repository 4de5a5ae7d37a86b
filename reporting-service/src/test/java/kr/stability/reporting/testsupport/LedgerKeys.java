package kr.stability.reporting.testsupport;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Ed25519 keys of the tests, made anew each time. */
public record LedgerKeys(KeyPair pair) {
    /** The one that the service under test signs with. */
    public static final LedgerKeys SIGNING = fresh();

    /** One that it publishes and does not sign with any more. */
    public static final LedgerKeys FORMER = fresh();

    /** A pair that nobody knows. */
    public static LedgerKeys fresh() {
        try {
            return new LedgerKeys(KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The private key as the setting takes it. */
    public String pkcs8() {
        return Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded());
    }

    /** The public key as the setting takes it. */
    public String publicPem() {
        return "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()) + "\n-----END PUBLIC KEY-----\n";
    }
}
