package kr.stability.acceptance.faults;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import kr.stability.local.stack.LocalKeycloak;

/** Bodies that are small on the line and large in memory, many at once. */
final class LargeRequests {
    private static final int AT_ONCE = 16;
    private static final int ARRAYS = 2_500_000;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String reporting;
    private final LocalKeycloak keycloak;

    LargeRequests(String reporting, LocalKeycloak keycloak) {
        this.reporting = reporting;
        this.keycloak = keycloak;
    }

    /** Sends them without waiting for an answer: there will be none. */
    void pour() {
        String body = "{\"content\": {\"measures\": [" + "[],".repeat(ARRAYS) + "[]]}}";
        HttpRequest request = HttpRequest.newBuilder(URI.create(reporting + "/api/v1/submissions"))
                .header("Authorization", "Bearer " + keycloak.deliveryToken())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        for (int i = 0; i < AT_ONCE; i++) {
            http.sendAsync(request, HttpResponse.BodyHandlers.discarding());
        }
    }
}
