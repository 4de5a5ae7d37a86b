import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Signs somebody in by the device flow (RFC 8628) with PKCE (RFC 7636): a link to open in a browser, and then a token. */
final class SignIn {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> NOT_YET = Set.of("authorization_pending", "slow_down");

    private SignIn() {}

    /** Prints a line {@code open <user> <link>} and waits until that person has signed in there. */
    static String as(String issuer, String user) throws Exception {
        JsonNode endpoints = get(issuer + "/.well-known/openid-configuration");
        String verifier = random();
        JsonNode device = post(
                endpoints.path("device_authorization_endpoint").asText(),
                Map.of("scope", "openid", "code_challenge", challenge(verifier), "code_challenge_method", "S256"));
        System.out.println("open " + user + " " + device.path("verification_uri_complete").asText());
        while (true) {
            Thread.sleep(1000L * device.path("interval").asLong(5));
            JsonNode token = post(
                    endpoints.path("token_endpoint").asText(),
                    Map.of(
                            "grant_type",
                            "urn:ietf:params:oauth:grant-type:device_code",
                            "device_code",
                            device.path("device_code").asText(),
                            "code_verifier",
                            verifier));
            if (token.has("access_token")) {
                return token.path("access_token").asText();
            }
            if (!NOT_YET.contains(token.path("error").asText())) {
                throw new IllegalStateException(user + " could not sign in: " + token);
            }
        }
    }

    private static String random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String challenge(String verifier) throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }

    private static JsonNode get(String url) throws Exception {
        return sent(HttpRequest.newBuilder(URI.create(url)).build());
    }

    private static JsonNode post(String url, Map<String, String> fields) throws Exception {
        Map<String, String> form = new HashMap<>(fields);
        form.put("client_id", "analyst");
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return sent(HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private static JsonNode sent(HttpRequest request) throws Exception {
        return JSON.readTree(HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }
}
