package kr.stability.reporting.ledger.signature;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.util.Base64;
import java.util.List;

/**
 * A public key as it is published (RFC 7517, RFC 8037).
 *
 * @param kid thumbprint of the key (RFC 7638), so that nobody can give a name to two keys
 * @param x the 32 bytes of the key, base64url
 */
@RegisterForReflection
public record Jwk(String kty, String crv, String alg, String use, String kid, String x) {

    /** A key set (RFC 7517, section 5). */
    @RegisterForReflection
    public record Set(List<Jwk> keys) {}

    static Jwk of(PublicKey key) {
        String x = url(Ed25519.raw(key));
        return new Jwk("OKP", "Ed25519", "EdDSA", "sig", thumbprint(x), x);
    }

    private static String thumbprint(String x) {
        String members = "{\"crv\":\"Ed25519\",\"kty\":\"OKP\",\"x\":\"" + x + "\"}";
        try {
            return url(MessageDigest.getInstance("SHA-256").digest(members.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static String url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
