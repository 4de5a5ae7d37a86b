package kr.stability.acceptance.faults;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import kr.stability.local.scenario.MinistryApi;
import kr.stability.local.stack.KeycloakAdmin;
import kr.stability.local.stack.LocalKeycloak;
import kr.stability.local.stack.Tokens;

/** The keys with which a test's Keycloak signs tokens. */
final class Keys {
    private final LocalKeycloak keycloak;
    private String before = "";

    Keys(LocalKeycloak keycloak) {
        this.keycloak = keycloak;
    }

    /** Signs with a new key from now on. */
    void change() {
        before = id(fresh());
        new KeycloakAdmin(keycloak.issuer()).changesKeys();
    }

    /** Whether a token signed with the new key opens reporting-service. */
    boolean areKnownAt(String reporting) {
        String token = fresh();
        new MinistryApi(reporting, () -> token).get("/orders");
        return !id(token).equals(before);
    }

    private String fresh() {
        return new Tokens(keycloak.issuer()).of("analyst");
    }

    /** Which key signed a token ({@code kid} of RFC 7515). */
    private static String id(String token) {
        try {
            byte[] header = Base64.getUrlDecoder().decode(token.substring(0, token.indexOf('.')));
            return new ObjectMapper().readTree(header).path("kid").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same token, said to be signed with a key that nobody knows. */
    static String signedByNobody(String token) {
        byte[] header = "{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"nobody\"}".getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(header) + token.substring(token.indexOf('.'));
    }
}
