package kr.stability.local.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an administrator does at a Keycloak of tests, through its admin API. Refusals are a {@link StackFailure} with what
 * Keycloak said.
 */
public final class KeycloakAdmin {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The administrator's tokens live for a minute. */
    private static final Duration KEPT = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newHttpClient();
    private final String server;
    private final String realm;
    private String token;
    private long signedInNanos;

    /** @param issuer URL of the realm */
    public KeycloakAdmin(String issuer) {
        this.server = issuer.substring(0, issuer.indexOf("/realms/"));
        this.realm = server + "/admin/realms" + issuer.substring(issuer.lastIndexOf('/'));
        signIn();
    }

    private void signIn() {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(server + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=password&client_id=admin-cli&username="
                        + LocalKeycloak.administrator() + "&password=" + LocalKeycloak.administrator()))
                .build();
        token = parsed(send(request)).path("access_token").asText();
        signedInNanos = System.nanoTime();
    }

    /** A company with one certifier, whose password is the user name. */
    public void adds(String company, String certifier) {
        adds(company, Map.of(certifier, "operator-certifier"));
    }

    /** A company with people, each with a role of the realm; passwords are the user names. */
    public void adds(String company, Map<String, String> roles) {
        String organization = post(
                "/organizations",
                Map.of(
                        "name",
                        company,
                        "alias",
                        company,
                        "enabled",
                        true,
                        "domains",
                        List.of(Map.of("name", company + ".example"))));
        roles.forEach((username, role) -> {
            String user = user(username, company + ".example");
            post("/users/" + user + "/role-mappings/realm", List.of(role(role)));
            post("/organizations/" + organization + "/members", user);
        });
    }

    /** An analyst of the ministry, whose password is the user name. */
    public void addsAnalyst(String username) {
        String user = user(username, "ministry.example");
        post("/users/" + user + "/role-mappings/realm", List.of(role("ministry-analyst")));
    }

    private String user(String username, String domain) {
        Map<String, Object> password = Map.of("type", "password", "value", username, "temporary", false);
        Map<String, Object> user = new LinkedHashMap<>();
        user.put("username", username);
        user.put("email", username + "@" + domain);
        user.put("emailVerified", true);
        user.put("enabled", true);
        user.put("lastName", "시험");
        user.put("firstName", "확인");
        user.put("credentials", List.of(password));
        return post("/users", user);
    }

    /** A new key (RS256) that signs every token from now on; tokens signed before stay good. */
    public void changesKeys() {
        post(
                "/components",
                Map.of(
                        "name",
                        "changed",
                        "providerId",
                        "rsa-generated",
                        "providerType",
                        "org.keycloak.keys.KeyProvider",
                        "parentId",
                        get("").path("id").asText(),
                        "config",
                        Map.of("priority", List.of("200"), "algorithm", List.of("RS256"))));
    }

    /** Ends every session of a user. */
    public void endsSessionsOf(String username) {
        JsonNode user = get("/users?exact=true&username=" + username).get(0);
        post("/users/" + user.path("id").asText() + "/logout", Map.of());
    }

    /**
     * Has a client told at another address that a session ended (back-channel logout).
     *
     * @return the address before
     */
    public String tellsLogoutAt(String client, String url) {
        ObjectNode row = (ObjectNode) get("/clients?clientId=" + client).get(0);
        ObjectNode attributes = (ObjectNode) row.path("attributes");
        String before = attributes.path("backchannel.logout.url").asText();
        attributes.put("backchannel.logout.url", url);
        send(request("/clients/" + row.path("id").asText())
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(row.toString()))
                .build());
        return before;
    }

    private JsonNode get(String path) {
        return parsed(send(request(path).GET().build()));
    }

    private JsonNode role(String name) {
        return get("/roles/" + name);
    }

    /** @return the id of what was made, where the answer names it */
    private String post(String path, Object body) {
        HttpResponse<String> made = send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.valueToTree(body).toString()))
                .build());
        String location = made.headers().firstValue("Location").orElse("");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private HttpRequest.Builder request(String path) {
        if (System.nanoTime() - signedInNanos > KEPT.toNanos()) {
            signIn();
        }
        return HttpRequest.newBuilder(URI.create(realm + path)).header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() / 100 != 2) {
                throw new StackFailure(request.method() + " " + request.uri() + " was refused: " + response.body());
            }
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted", e);
        }
    }

    private static JsonNode parsed(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
