package kr.stability.bench.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hyperfoil.api.config.Benchmark;
import io.hyperfoil.api.config.BenchmarkData;
import io.hyperfoil.api.statistics.StatisticsSnapshot;
import io.hyperfoil.core.impl.LocalSimulationRunner;
import io.hyperfoil.core.parser.BenchmarkParser;
import io.hyperfoil.core.parser.ParserException;
import io.hyperfoil.http.statistics.HttpStats;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Requests at a constant rate, whether the ones before were answered or not, by Hyperfoil: how long somebody waits when others
 * do not wait for each other. In a closed loop a slow server is asked less, which hides its longest answers.
 *
 * @param server that is asked
 * @param request as Hyperfoil describes one, by its method; may name the variable {@code item}
 * @param items one of them, chosen at random, is the variable {@code item} of each request
 */
record OpenLoop(Server server, Map<String, Object> request, List<String> items) {
    static final String HEAD = """
            | | asked a second | answered | p50 ms | p99 ms | longest ms | refused or failed |
            |---|---|---|---|---|---|---|""";

    private static final int CONNECTIONS = 64;
    private static final String MOST_AT_ONCE = "2000";
    private static final ObjectMapper JSON = new ObjectMapper(); // JSON is YAML, which Hyperfoil reads

    /** Asks for some seconds and prints a row of the table. */
    void print(String name, double perSecond, int seconds) throws IOException, ParserException {
        StatisticsSnapshot seen = new StatisticsSnapshot();
        new LocalSimulationRunner(
                        benchmark(perSecond, seconds),
                        (phase, step, metric, part, done) -> seen.add(part),
                        (phase, least, most) -> {},
                        (authority, tag, least, most) -> {})
                .run();
        HttpStats answers = HttpStats.get(seen);
        System.out.printf(
                Locale.ROOT,
                "| %s | %.0f | %d of %d | %.1f | %.1f | %.1f | %d |%n",
                name,
                perSecond,
                seen.responseCount,
                seen.requestCount,
                seen.histogram.getValueAtPercentile(50) / 1e6,
                seen.histogram.getValueAtPercentile(99) / 1e6,
                seen.histogram.getMaxValue() / 1e6,
                answers.status_4xx + answers.status_5xx + seen.errors());
    }

    private Benchmark benchmark(double perSecond, int seconds) throws IOException, ParserException {
        Map<String, Object> phase = Map.of(
                "usersPerSec",
                Double.toString(perSecond),
                "duration",
                seconds + "s",
                "maxSessions",
                MOST_AT_ONCE,
                "scenario",
                List.of(Map.of("ask", steps())));
        Map<String, Object> benchmark = Map.of(
                "name",
                "open-loop",
                "threads",
                "1",
                "http",
                Map.of("host", "http://localhost:" + server.port(), "sharedConnections", "" + CONNECTIONS),
                "phases",
                List.of(Map.of("constant", Map.of("constantRate", phase))));
        byte[] yaml = JSON.writeValueAsBytes(benchmark);
        return BenchmarkParser.instance().buildBenchmark(new ByteArrayInputStream(yaml), BenchmarkData.EMPTY, Map.of());
    }

    private List<Object> steps() {
        return List.of(
                Map.of("randomItem", Map.of("toVar", "item", "list", items)),
                Map.of("randomUUID", "id"),
                Map.of("httpRequest", request));
    }
}
