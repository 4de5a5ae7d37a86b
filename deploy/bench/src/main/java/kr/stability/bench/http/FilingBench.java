package kr.stability.bench.http;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/**
 * {@code POST /submissions} of 40 measures and 60 KB beside pgbench making the same inserts on the same database with the same
 * durability, turn by turn; first the service beside itself. At last the same filings at half of the rate that eight connections
 * reached, none of which waits for another. Prints tables of Markdown.
 *
 * <p>Usage: {@code FilingBench [pairs [seconds]]}.
 */
public final class FilingBench {
    private static final int[] CONNECTIONS = {1, 8, 64};
    private static final int CREATED = 201;
    private static final long WARM_UP_MILLIS = 20_000;
    private static final int OPEN_SECONDS = 30;
    private static final int OPEN_ORDERS = 5_000;

    private FilingBench() {}

    /** Prints and fails nobody: the verdict is the reader's. */
    public static void main(String[] args) throws Exception {
        Asked asked = Asked.of(args);
        try (MinistryUnderLoad ministry = MinistryUnderLoad.started()) {
            ministry.serve(MinistryUnderLoad.ORDERS);
            PgBench pgbench = new PgBench(ministry, Path.of("deploy/bench/target"));
            filing(ministry).turn(8, WARM_UP_MILLIS);
            System.out.println(Pairs.HEAD);
            Callable<Turn> eight = () -> filing(ministry).turn(8, asked.millis());
            double rate = asked.pairs()
                    .print("filing : itself", 8, eight, () -> eight.call().perSecond());
            for (int connections : CONNECTIONS) {
                asked.pairs()
                        .print(
                                "filing : pgbench",
                                connections,
                                () -> filing(ministry).turn(connections, asked.millis()),
                                () -> pgbench.turn(connections, asked.millis()));
            }
            System.out.println(OpenLoop.HEAD);
            open(ministry).print("filing, at half of that", rate / 2, OPEN_SECONDS);
        }
    }

    private static ClosedLoop filing(MinistryUnderLoad ministry) {
        String token = ministry.deliveryToken();
        String filing = Plans.filing(
                new String(Plans.content(), StandardCharsets.UTF_8),
                MinistryUnderLoad.COMPANY,
                OffsetDateTime.now().toString());
        return new ClosedLoop(
                ministry,
                CREATED,
                () -> HttpConnection.post(
                        "/api/v1/submissions",
                        token,
                        filing.formatted(UUID.randomUUID(), ministry.order()).getBytes(StandardCharsets.UTF_8)));
    }

    private static OpenLoop open(MinistryUnderLoad ministry) {
        String filing = Plans.filing(
                        new String(Plans.content(), StandardCharsets.UTF_8),
                        MinistryUnderLoad.COMPANY,
                        OffsetDateTime.now().toString())
                .formatted("${id}", "${item}");
        Map<String, String> headers =
                Map.of("Authorization", "Bearer " + ministry.deliveryToken(), "Content-Type", "application/json");
        return new OpenLoop(
                ministry,
                Map.of("POST", "/api/v1/submissions", "headers", headers, "body", Map.of("pattern", filing)),
                Stream.generate(ministry::order).limit(OPEN_ORDERS).toList());
    }
}
