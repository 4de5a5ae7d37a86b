package kr.stability.reporting.ledger.signature;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.PublicKey;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One key signs, all are published. Rotating is adding a public key first and changing the private one later. */
public final class SigningKeys {
    private final KeyPair signing;
    private final Map<String, PublicKey> published = new LinkedHashMap<>();

    /**
     * Reads keys.
     *
     * @param pkcs8 the private key
     * @param others public keys in PEM, empty for none
     * @throws IllegalArgumentException when one of them cannot be read
     */
    public SigningKeys(String pkcs8, String others) {
        signing = Ed25519.pair(pkcs8);
        publish(signing.getPublic());
        Ed25519.publicKeys(others).forEach(this::publish);
    }

    private void publish(PublicKey key) {
        published.put(Jwk.of(key).kid(), key);
    }

    /** Id of the key that signs. */
    public String keyId() {
        return Jwk.of(signing.getPublic()).kid();
    }

    /** What the service publishes. */
    public Jwk.Set jwks() {
        return new Jwk.Set(published.values().stream().map(Jwk::of).toList());
    }

    /**
     * Signs.
     *
     * @param type what it is, for example {@code stability-receipt}: a signature on one kind never passes for another
     * @param payload canonical JSON
     * @return compact JWS
     */
    public String sign(String type, byte[] payload) {
        String header = "{\"alg\":\"EdDSA\",\"kid\":\"" + keyId() + "\",\"typ\":\"" + type + "\"}";
        String signed = Jwk.url(header.getBytes(StandardCharsets.UTF_8)) + "." + Jwk.url(payload);
        byte[] signature = Ed25519.sign(signing.getPrivate(), signed.getBytes(StandardCharsets.US_ASCII));
        return signed + "." + Jwk.url(signature);
    }

    /** The payload of a JWS of this type, when one of the published keys signed exactly this; else empty. */
    public Optional<byte[]> verified(String type, String jws) {
        List<String> parts = List.of(jws.split("\\.", -1));
        if (parts.size() != 3) {
            return Optional.empty();
        }
        byte[] message = (parts.get(0) + "." + parts.get(1)).getBytes(StandardCharsets.US_ASCII);
        for (Map.Entry<String, PublicKey> key : published.entrySet()) {
            String header = "{\"alg\":\"EdDSA\",\"kid\":\"" + key.getKey() + "\",\"typ\":\"" + type + "\"}";
            if (parts.get(0).equals(Jwk.url(header.getBytes(StandardCharsets.UTF_8)))) {
                return decoded(parts.get(2))
                        .filter(signature -> Ed25519.verify(key.getValue(), message, signature))
                        .flatMap(signature -> decoded(parts.get(1)));
            }
        }
        return Optional.empty();
    }

    private static Optional<byte[]> decoded(String part) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(part));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
