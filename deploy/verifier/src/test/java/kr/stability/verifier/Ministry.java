package kr.stability.verifier;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Signs as the service does, so that the verifier has something to check. */
final class Ministry {
    private final KeyPair key;

    Ministry() {
        try {
            key = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its public key as a JWK. */
    String jwk() {
        return "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"" + x() + "\",\"kid\":\"whatever\"}";
    }

    static String jwks(Ministry... keys) {
        return "{\"keys\":["
                + String.join(",", Arrays.stream(keys).map(Ministry::jwk).toList()) + "]}";
    }

    /** A statement with its signature. */
    Map<String, Object> signed(String type, Map<String, Object> members) {
        Map<String, Object> signed = new HashMap<>(members);
        signed.put("signature", jws(type, "EdDSA", Canonical.bytes(members)));
        return signed;
    }

    String jws(String type, String algorithm, byte[] payload) {
        String header = "{\"alg\":\"" + algorithm + "\",\"kid\":\"" + kid() + "\",\"typ\":\"" + type + "\"}";
        String message = url(header.getBytes(StandardCharsets.UTF_8)) + "." + url(payload);
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key.getPrivate());
            signature.update(message.getBytes(StandardCharsets.US_ASCII));
            return message + "." + url(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A ledger of entries with these subjects, as it is exported: a line each, the head last. */
    List<String> ledger(String... subjects) {
        List<String> lines = new ArrayList<>();
        List<byte[]> leaves = new ArrayList<>();
        String last = "0".repeat(64);
        for (String subject : subjects) {
            Map<String, Object> entry = new HashMap<>(Map.of(
                    "position", (long) lines.size() + 1, "subject", subject, "previous", last, "id", "e-" + subject));
            last = Hash.hex(Hash.of(Canonical.bytes(entry)));
            leaves.add(Hash.leaf(Hash.unhex(last)));
            entry.put("hash", last);
            lines.add(text(entry));
        }
        lines.add(text(Map.of("head", head(leaves, last))));
        return lines;
    }

    /** A signed head. */
    Map<String, Object> head(List<byte[]> leaves, String chain) {
        Map<String, Object> head = Map.of(
                "at",
                "2023-01-06T00:00:00Z",
                "size",
                (long) leaves.size(),
                "chain",
                chain,
                "root",
                Hash.hex(root(leaves)));
        Map<String, Object> signed = signed("stability-ledger-head", head);
        signed.put("keyId", kid());
        return signed;
    }

    /** The root of RFC 9162 as it is defined. */
    static byte[] root(List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        int k = Integer.highestOneBit(leaves.size() - 1);
        return Hash.node(root(leaves.subList(0, k)), root(leaves.subList(k, leaves.size())));
    }

    static String text(Object value) {
        return new String(Canonical.bytes(value), StandardCharsets.UTF_8);
    }

    private String kid() {
        String members = "{\"crv\":\"Ed25519\",\"kty\":\"OKP\",\"x\":\"" + x() + "\"}";
        return url(Hash.of(members.getBytes(StandardCharsets.UTF_8)));
    }

    private String x() {
        byte[] encoded = key.getPublic().getEncoded();
        return url(Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length));
    }

    private static String url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
