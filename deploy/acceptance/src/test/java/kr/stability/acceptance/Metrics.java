package kr.stability.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import kr.stability.local.stack.ServiceProgram;

/** What a service says of itself on its management port, in the text format of Prometheus. */
public record Metrics(List<String> lines) {
    /** What it says now. */
    public static Metrics of(ServiceProgram program) {
        HttpRequest question = HttpRequest.newBuilder(URI.create(program.managementUrl() + "/q/metrics"))
                .header("Accept", "text/plain")
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return new Metrics(client.send(question, HttpResponse.BodyHandlers.ofLines())
                    .body()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sum of a metric over all its series. */
    public double sum(String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name + "{") || line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    /** Sum of a metric over all its series that have a label with this value; 0 when there is none. */
    double sum(String name, String label) {
        return lines.stream()
                .filter(line -> line.startsWith(name + "{") && line.contains("\"" + label + "\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
