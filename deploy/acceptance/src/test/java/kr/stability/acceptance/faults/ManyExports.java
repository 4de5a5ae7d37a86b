package kr.stability.acceptance.faults;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.stability.local.scenario.MinistryApi;
import kr.stability.local.stack.Await;

/**
 * Twenty files of editions asked for at the same moment of a reporting-service whose heap is hardly larger than what it
 * needs to start. Each comes whole or is to be asked for again; a process without memory ends and is started again.
 */
final class ManyExports {
    private static final int HEAP = 144;
    private static final int ENOUGH = 1024;
    private static final int REQUESTS = 20;
    private static final int MOST_PLANS = 200;
    private static final List<String> FORMATS = List.of("pdf", "hwpx", "xlsx", "docx");
    private static final Map<String, String> IMPATIENT = Map.of("STABILITY_EDITIONS_RENDERING_PATIENCE", "PT1S");

    /** Few filings see few editions: making each file alone takes most of the time. */
    private final int editions = FaultSystem.Size.asAsked().filings() < REQUESTS ? 2 : 5;

    private final HttpClient http = HttpClient.newHttpClient();
    private final FaultSystem system;
    private final Replica ministry;
    private final Map<String, byte[]> alone = new LinkedHashMap<>();
    private final List<CompletableFuture<Export>> together = new ArrayList<>();

    ManyExports(FaultSystem system) {
        this.system = system;
        this.ministry = system.ministries().getFirst();
    }

    Fault fault() {
        return Fault.of("twenty exports in a heap of " + HEAP + " MB", this::ask, this::judge)
                .prepared(this::prepare)
                .shownBy(this::oneWasNotMade);
    }

    /** What came of one of them. */
    private enum Export {
        WHOLE,
        TOLD_TO_COME_AGAIN,
        NO_ANSWER,
        WRONG
    }

    /** Each file is made alone first, with memory enough. */
    private void prepare() {
        ministry.stop();
        ministry.start(ENOUGH, Map.of());
        new AcceptedPlans(system).add(Math.min(FaultSystem.Size.asAsked().filings(), MOST_PLANS));
        MinistryApi analyst = system.ministry("analyst");
        IntStream.range(0, editions)
                .mapToObj(n -> compiled())
                .flatMap(id -> FORMATS.stream().map(format -> "/editions/" + id + "/document." + format))
                .forEach(path -> alone.put(path, analyst.download(path)));
        ministry.stop();
        ministry.start(HEAP, IMPATIENT);
    }

    private String compiled() {
        Map<String, String> edition =
                Map.of("quarter", "2023-Q1", "cutOff", OffsetDateTime.now().toString());
        return system.ministry("publisher")
                .post("/editions", edition)
                .body()
                .path("id")
                .asText();
    }

    private void ask() {
        String token = system.keycloak().tokenFor("analyst");
        List<String> paths = List.copyOf(alone.keySet());
        for (int i = 0; i < REQUESTS; i++) {
            String path = paths.get(i % paths.size());
            together.add(asked(path, token)
                    .handle((answer, failure) -> failure == null ? export(answer, alone.get(path)) : Export.NO_ANSWER));
        }
    }

    private CompletableFuture<HttpResponse<byte[]>> asked(String path, String token) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(ministry.url() + "/api/v1" + path))
                .timeout(Duration.ofMinutes(2))
                .header("Authorization", "Bearer " + token)
                .build();
        return http.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private static Export export(HttpResponse<byte[]> answer, byte[] file) {
        boolean problem = header(answer, "Content-Type").startsWith("application/problem+json");
        return switch (answer.statusCode()) {
            case 200 -> Arrays.equals(answer.body(), file) ? Export.WHOLE : Export.WRONG;
            case 429, 503 ->
                problem && !header(answer, "Retry-After").isEmpty() ? Export.TOLD_TO_COME_AGAIN : Export.WRONG;
            default -> Export.WRONG;
        };
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** Memory is short: at least one of them did not come whole. The others may take as long as a client waits. */
    private boolean oneWasNotMade() {
        return together.stream().anyMatch(one -> one.isDone() && one.join() != Export.WHOLE);
    }

    private boolean isOver() {
        return together.stream().allMatch(CompletableFuture::isDone);
    }

    private void judge() {
        Await.until(FilingRun.MENDED_WITHIN, this::isOver);
        boolean ended = ministry.says("java.lang.OutOfMemoryError");
        ministry.stop();
        ministry.start();
        long bytes = alone.values().stream().mapToLong(file -> file.length).sum();
        System.out.printf("exports at once: %d KB, %s%s%n", bytes / 1024, tally(), ended ? ", out of memory" : "");
        if (count(Export.WRONG) > 0 || !ended && count(Export.NO_ANSWER) > 0) {
            throw new AssertionError("Exports at once: " + tally());
        }
    }

    private List<String> tally() {
        return Stream.of(Export.values()).map(kind -> count(kind) + " " + kind).toList();
    }

    private long count(Export kind) {
        return together.stream().filter(one -> one.join() == kind).count();
    }
}
