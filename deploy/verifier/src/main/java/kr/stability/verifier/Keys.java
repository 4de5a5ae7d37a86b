package kr.stability.verifier;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * The keys that the user trusts, from a JWKS that he has by a way of his own. A key inside of the checked file is never
 * looked at: whoever forges the file would put his own in.
 */
final class Keys {
    private static final byte[] PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private final Map<String, PublicKey> keys = new HashMap<>();

    /** Reads a JWKS; keys of other kinds than Ed25519 are passed over. */
    Keys(String jwks) {
        if (!(Json.object(jwks).get("keys") instanceof List<?> list)) {
            throw new Unreadable("the key file is no JWKS: it has no \"keys\"");
        }
        list.forEach(this::add);
        if (keys.isEmpty()) {
            throw new Unreadable("the key file has no Ed25519 key");
        }
    }

    private void add(Object entry) {
        if (entry instanceof Map<?, ?> jwk && "OKP".equals(jwk.get("kty")) && "Ed25519".equals(jwk.get("crv"))) {
            if (!(jwk.get("x") instanceof String x)) {
                throw new Unreadable("the key file has a key without \"x\"");
            }
            keys.put(thumbprint(x), key(x));
        }
    }

    /** The payload of a compact JWS of this type; null when none of the keys signed exactly this. */
    byte[] payload(String type, String jws) {
        String[] parts = jws.split("\\.", -1);
        if (parts.length != 3) {
            return null;
        }
        try {
            Map<String, Object> header = Json.object(new String(url(parts[0]), StandardCharsets.UTF_8));
            PublicKey key = keys.get(String.valueOf(header.get("kid")));
            boolean known = key != null && "EdDSA".equals(header.get("alg")) && type.equals(header.get("typ"));
            return known && signed(key, parts) ? url(parts[1]) : null;
        } catch (IllegalArgumentException | Unreadable e) {
            return null; // not the form of a JWS
        }
    }

    private static boolean signed(PublicKey key, String[] parts) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(key);
            signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
            return signature.verify(url(parts[2]));
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static PublicKey key(String x) {
        try {
            byte[] encoded = HexFormat.of()
                    .parseHex(HexFormat.of().formatHex(PREFIX) + HexFormat.of().formatHex(url(x)));
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new Unreadable("the key file has a key that is none: " + x);
        }
    }

    private static String thumbprint(String x) {
        String members = "{\"crv\":\"Ed25519\",\"kty\":\"OKP\",\"x\":\"" + x + "\"}";
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Hash.of(members.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] url(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
