package kr.stability.bench.http;

import io.hyperfoil.http.api.HttpMethod;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;

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

    /** Filings a second, on average, for which orders are served at once; a machine that makes more is served more between turns. */
    private static final int GENEROUS = 300;

    /** Filings a second that no machine comes to in any turn. */
    private static final int MOST = 2_000;

    /** Turns of filings in each pair: two of the service beside itself, one for each number of connections. */
    private static final int TURNS = 2 + CONNECTIONS.length;

    private FilingBench() {}

    /** Prints and fails nobody: the verdict is the reader's. */
    public static void main(String[] args) throws Exception {
        Asked asked = Asked.of(args);
        try (MinistryUnderLoad ministry = MinistryUnderLoad.started()) {
            PgBench pgbench = new PgBench(ministry, Path.of("deploy/bench/target"));
            long turns = TURNS * asked.pairs().pairs() * asked.millis();
            ministry.atLeast(orders(WARM_UP_MILLIS + turns + OPEN_SECONDS * 1000L, GENEROUS));
            filing(ministry, WARM_UP_MILLIS).turn(8, WARM_UP_MILLIS);
            System.out.println(Pairs.HEAD);
            double rate = asked.pairs()
                    .itself("filing", 8, () -> filing(ministry, asked.millis()).turn(8, asked.millis()));
            for (int connections : CONNECTIONS) {
                asked.pairs()
                        .print(
                                "filing : pgbench",
                                connections,
                                () -> filing(ministry, asked.millis()).turn(connections, asked.millis()),
                                () -> pgbench.turn(connections, asked.millis()));
            }
            System.out.println(OpenLoop.HEAD);
            ministry.atLeast(orders(OPEN_SECONDS * 1000L, (int) rate));
            open(ministry).print("filing, at half of that", rate / 2, OPEN_SECONDS);
        }
    }

    private static int orders(long millis, int perSecond) {
        return Math.toIntExact(millis / 1000 * perSecond);
    }

    private static ClosedLoop filing(MinistryUnderLoad ministry, long millis) throws SQLException {
        ministry.atLeast(orders(millis, MOST));
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
        return new OpenLoop(
                ministry,
                HttpMethod.POST,
                request -> request.path("/api/v1/submissions")
                        .headers()
                        .header("Authorization", "Bearer " + ministry.deliveryToken())
                        .header("Content-Type", "application/json")
                        .endHeaders()
                        .body()
                        .pattern(filing),
                ministry::order);
    }
}
