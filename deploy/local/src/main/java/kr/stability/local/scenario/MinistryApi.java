package kr.stability.local.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The OpenAPI of reporting-service as one signed-in person uses it. Refusals become a {@link ScenarioFailure}. */
public final class MinistryApi {
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * What the service answered.
     *
     * @param etag as given in the header, empty when there is none
     */
    public record Answer(JsonNode body, String etag) {}

    private final String base;
    private final Supplier<String> token;

    /**
     * @param reportingUrl base URL of reporting-service without a slash at the end
     * @param token gives a fresh access token of the person
     */
    public MinistryApi(String reportingUrl, Supplier<String> token) {
        this.base = reportingUrl + "/api/v1";
        this.token = token;
    }

    /** Reads one thing. */
    public JsonNode get(String path) {
        return parsed(accepted(send("GET", path, null, null)));
    }

    /** Reads one thing that may not be there. */
    public Optional<JsonNode> find(String path) {
        HttpResponse<byte[]> response = send("GET", path, null, null);
        return response.statusCode() == 404 ? Optional.empty() : Optional.of(parsed(accepted(response)));
    }

    /** The state of a thing as it is now, for a change to follow. */
    public String etag(String path) {
        return answer(accepted(send("GET", path, null, null))).etag();
    }

    /** Reads the first page of a collection; the scenario never has more. */
    public List<JsonNode> list(String path) {
        return get(path).path("items").valueStream().toList();
    }

    /** Acts: creates something or changes its state. */
    public Answer post(String path, Object body) {
        return answer(accepted(send("POST", path, JSON.valueToTree(body), null)));
    }

    /** Acts on something whose state was seen: refused when it changed since. */
    public Answer post(String path, Object body, String etag) {
        return answer(accepted(send("POST", path, JSON.valueToTree(body), etag)));
    }

    /** Replaces something whose state was seen. */
    public Answer put(String path, Object body, String etag) {
        return answer(accepted(send("PUT", path, JSON.valueToTree(body), etag)));
    }

    /** The bytes of a document. */
    public byte[] download(String path) {
        return accepted(send("GET", path, null, null)).body();
    }

    /** The keys of the ledger; outside of the API, because nobody needs to sign in for them. */
    byte[] publishedKeys() {
        String root = base.substring(0, base.length() - "/api/v1".length());
        return accepted(Wire.send(Wire.to(root + "/.well-known/jwks.json").GET().build()))
                .body();
    }

    private HttpResponse<byte[]> send(String method, String path, JsonNode body, String etag) {
        HttpRequest.Builder request = Wire.to(base + path)
                .header("Authorization", "Bearer " + token.get())
                .header(
                        "Accept",
                        path.contains("/document") || path.startsWith("/evidence/") || path.endsWith("/export")
                                ? "*/*"
                                : "application/json, application/problem+json");
        if (etag != null && !etag.isEmpty()) {
            request.header("If-Match", etag);
        }
        if (body == null) {
            return Wire.send(
                    request.method(method, HttpRequest.BodyPublishers.noBody()).build());
        }
        request.header("Content-Type", "application/json");
        return Wire.send(request.method(method, HttpRequest.BodyPublishers.ofString(body.toString()))
                .build());
    }

    private static HttpResponse<byte[]> accepted(HttpResponse<byte[]> response) {
        if (response.statusCode() / 100 != 2) {
            throw new ScenarioFailure(response.request().method() + " " + response.uri() + " was refused ("
                    + response.statusCode() + "): "
                    + new String(response.body(), StandardCharsets.UTF_8).replaceAll("\\s+", " "));
        }
        return response;
    }

    private static Answer answer(HttpResponse<byte[]> response) {
        JsonNode body = response.body().length == 0 ? JSON.createObjectNode() : parsed(response);
        return new Answer(body, response.headers().firstValue("ETag").orElse(""));
    }

    private static JsonNode parsed(HttpResponse<byte[]> response) {
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new ScenarioFailure("GET " + response.uri() + " did not answer JSON", e);
        }
    }
}
