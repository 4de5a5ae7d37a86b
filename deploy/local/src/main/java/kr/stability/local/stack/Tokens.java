package kr.stability.local.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Access tokens from the realm, kept for a minute of real time (they live five). */
public final class Tokens {
    private static final String PLAYER = "local-player";
    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final ObjectMapper JSON = new ObjectMapper();

    private record Token(String value, long fetchedAtNanos) {
        boolean isFresh() {
            return System.nanoTime() - fetchedAtNanos < KEPT.toNanos();
        }
    }

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Map<String, Token> cache = new ConcurrentHashMap<>();
    private final String endpoint;

    /** @param issuer URL of the realm */
    public Tokens(String issuer) {
        this.endpoint = issuer + "/protocol/openid-connect/token";
    }

    /** The token of a local user, whose password is the user name. */
    public String of(String user) {
        return cached(
                user,
                () -> fetch(Map.of(
                        "grant_type", "password",
                        "client_id", PLAYER,
                        "client_secret", PLAYER,
                        "username", user,
                        "password", user,
                        "scope", "openid organization")));
    }

    /** The token of the account that may set the business clock. */
    public String ofClockSetter() {
        return ofService(PLAYER, PLAYER);
    }

    /** The token of a client's service account. */
    public String ofService(String client, String secret) {
        return cached(
                "client:" + client,
                () -> fetch(Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret)));
    }

    private String cached(String key, java.util.function.Supplier<Token> fetch) {
        return cache.compute(key, (k, token) -> token != null && token.isFresh() ? token : fetch.get())
                .value();
    }

    private Token fetch(Map<String, String> form) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(endpoint))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form)))
                .build();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            JsonNode body = JSON.readTree(response.body());
            if (response.statusCode() != 200) {
                throw new StackFailure(
                        "Keycloak gave no token to " + form.getOrDefault("username", form.get("client_id")) + ": "
                                + body.path("error_description")
                                        .asText(body.path("error").asText()));
            }
            return new Token(body.get("access_token").asText(), System.nanoTime());
        } catch (IOException e) {
            throw new StackFailure("Keycloak does not answer at " + endpoint + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while fetching a token", e);
        }
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
