package kr.stability.local.scenario;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Sends requests; a server that does not answer is one clear line. */
final class Wire {
    /** Compiling an edition and rendering its PDF for the first time is the slowest call. */
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private Wire() {}

    static HttpRequest.Builder to(String url) {
        return HttpRequest.newBuilder(URI.create(url)).timeout(LIMIT);
    }

    static HttpResponse<byte[]> send(HttpRequest request) {
        String what = request.method() + " " + request.uri();
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (ConnectException e) {
            throw new ScenarioFailure(what + ": nobody listens there", e);
        } catch (IOException e) {
            throw new ScenarioFailure(what + " failed: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ScenarioFailure(what + " was interrupted", e);
        }
    }
}
