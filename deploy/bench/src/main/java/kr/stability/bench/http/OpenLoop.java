package kr.stability.bench.http;

import io.hyperfoil.api.config.Benchmark;
import io.hyperfoil.api.config.BenchmarkBuilder;
import io.hyperfoil.api.config.SequenceBuilder;
import io.hyperfoil.api.statistics.StatisticsSnapshot;
import io.hyperfoil.core.generators.RandomUUIDStep;
import io.hyperfoil.core.impl.LocalSimulationRunner;
import io.hyperfoil.http.api.HttpMethod;
import io.hyperfoil.http.config.HttpPluginBuilder;
import io.hyperfoil.http.statistics.HttpStats;
import io.hyperfoil.http.steps.HttpRequestStepBuilder;
import io.hyperfoil.http.steps.HttpStepCatalog;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Requests at a constant rate, whether the ones before were answered or not, by Hyperfoil: how long somebody waits when others
 * do not wait for each other. In a closed loop a slow server is asked less, which hides its longest answers. Hyperfoil times a
 * request from when it is sent: so that none waits before that there may be as many connections as requests under way, and where
 * one waited nevertheless there is no verdict; neither where one was refused or failed, which comes sooner than an answer, nor where
 * too few were sent.
 *
 * @param server that is asked
 * @param request fills in path, headers and body; may name the variables {@code item} and {@code id}
 * @param items each request has the next one as its variable {@code item}
 */
record OpenLoop(Server server, HttpMethod method, Consumer<HttpRequestStepBuilder> request, Supplier<String> items) {
    static final String HEAD = """
            | | asked a second | answered | p50 ms | p99 ms | longest ms | refused or failed | waited ms | verdict |
            |---|---|---|---|---|---|---|---|---|""";

    private static final int MOST_AT_ONCE = 2_000;

    /** Of the connections, open before the first request; as many more are kept ahead of those in use. */
    private static final int AHEAD = 64;

    private static final double ENOUGH = 0.95;

    /** Asks for some seconds and prints a row of the table. */
    void print(String name, double perSecond, int seconds) {
        StatisticsSnapshot seen = new StatisticsSnapshot();
        new LocalSimulationRunner(
                        benchmark(perSecond, seconds),
                        (phase, step, metric, part, done) -> seen.add(part),
                        (phase, least, most) -> {},
                        (authority, tag, least, most) -> {})
                .run();
        HttpStats answers = HttpStats.get(seen);
        long failed = answers.status_4xx
                + answers.status_5xx
                + Math.max(seen.errors(), seen.requestCount - seen.responseCount);
        boolean verdict = failed == 0 && seen.blockedTime == 0 && seen.requestCount >= ENOUGH * perSecond * seconds;
        System.out.printf(
                Locale.ROOT,
                "| %s | %.0f | %d of %d (%.0f meant) | %.1f | %.1f | %.1f | %d | %.1f | %s |%n",
                name,
                perSecond,
                seen.responseCount,
                seen.requestCount,
                perSecond * seconds,
                seen.histogram.getValueAtPercentile(50) / 1e6,
                seen.histogram.getValueAtPercentile(99) / 1e6,
                seen.histogram.getMaxValue() / 1e6,
                failed,
                seen.blockedTime / 1e6,
                verdict ? "valid" : "no verdict");
    }

    private Benchmark benchmark(double perSecond, int seconds) {
        BenchmarkBuilder benchmark =
                BenchmarkBuilder.builder().name("open-loop").threads(1);
        benchmark
                .addPlugin(HttpPluginBuilder::new)
                .http("http://localhost:" + server.port())
                .sharedConnections()
                .core(AHEAD)
                .buffer(AHEAD)
                .max(MOST_AT_ONCE);
        SequenceBuilder sequence = benchmark
                .addPhase("constant")
                .constantRate(0)
                .usersPerSec(perSecond)
                .duration(TimeUnit.SECONDS.toMillis(seconds))
                .maxSessions(MOST_AT_ONCE)
                .scenario()
                .initialSequence("ask");
        sequence.step(HttpStepCatalog.SC).poll(items, "item");
        sequence.stepBuilder(new RandomUUIDStep.Builder().toVar("id"));
        HttpRequestStepBuilder step = sequence.step(HttpStepCatalog.SC).httpRequest(method);
        request.accept(step);
        return benchmark.build();
    }
}
