package kr.stability.reporting.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret that a webhook shares with its receiver, and what is signed with it (Standard Webhooks 1.0).
 *
 * @param key 24 to 64 random bytes
 */
record WebhookSecret(byte[] key) {
    private static final int BYTES = 32;

    /** A new one. */
    static WebhookSecret random() {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return new WebhookSecret(key);
    }

    /** How the receiver is given it. */
    String shown() {
        return "whsec_" + Base64.getEncoder().encodeToString(key);
    }

    /**
     * Value of the header {@code webhook-signature}.
     *
     * @param id value of {@code webhook-id}
     * @param timestamp value of {@code webhook-timestamp}: seconds since 1970, real time
     */
    String signature(String id, long timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }
}
