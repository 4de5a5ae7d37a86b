package kr.stability.acceptance.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import kr.stability.local.stack.LocalKeycloak;
import kr.stability.local.stack.StackFailure;

/** Adds companies with their certifiers and signing keys to a test's Keycloak, through its admin API. */
final class KeycloakAdmin {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String server;
    private final String realm;
    private final String token;

    /** @param issuer URL of the realm */
    KeycloakAdmin(String issuer) {
        this.server = issuer.substring(0, issuer.indexOf("/realms/"));
        this.realm = server + "/admin/realms" + issuer.substring(issuer.lastIndexOf('/'));
        this.token = signIn();
    }

    private String signIn() {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(server + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=password&client_id=admin-cli&username="
                        + LocalKeycloak.administrator() + "&password=" + LocalKeycloak.administrator()))
                .build();
        return parsed(send(request)).path("access_token").asText();
    }

    /** A company with one certifier, whose password is the user name. */
    void adds(String company, String certifier) {
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
        String user = post(
                "/users",
                Map.of(
                        "username",
                        certifier,
                        "email",
                        certifier + "@" + company + ".example",
                        "emailVerified",
                        true,
                        "enabled",
                        true,
                        "lastName",
                        "시험",
                        "firstName",
                        "확인",
                        "credentials",
                        List.of(Map.of("type", "password", "value", certifier, "temporary", false))));
        post("/users/" + user + "/role-mappings/realm", List.of(role("operator-certifier")));
        post("/organizations/" + organization + "/members", user);
    }

    /** A new key (RS256) that signs every token from now on; tokens signed before stay good. */
    void changesKeys() {
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
                        parsed(send(request("").GET().build())).path("id").asText(),
                        "config",
                        Map.of("priority", List.of("200"), "algorithm", List.of("RS256"))));
    }

    private JsonNode role(String name) {
        return parsed(send(request("/roles/" + name).GET().build()));
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
