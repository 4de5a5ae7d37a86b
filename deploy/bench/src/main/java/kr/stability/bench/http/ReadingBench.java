package kr.stability.bench.http;

import io.hyperfoil.http.api.HttpMethod;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What analysts read, beside an endpoint that answers with as many bytes from memory, turn by turn, over eight connections; first
 * the service beside itself. Bytes are those on the wire, head excluded. At last the same requests at half of the rate that was
 * reached, none of which waits for another. Prints tables of Markdown.
 *
 * <p>Usage: {@code ReadingBench [pairs [seconds]]}.
 */
public final class ReadingBench {
    private static final int CONNECTIONS = 8;
    private static final long WARM_UP_MILLIS = 10_000;
    private static final int UNCHANGED = 304;
    private static final int OK = 200;
    private static final int OPEN_SECONDS = 20;

    private final Pairs pairs;
    private final long millis;
    private final MinistryUnderLoad ministry;
    private final MemoryServer memory;
    private final Map<String, Double> rates = new LinkedHashMap<>();

    private ReadingBench(Pairs pairs, long millis, MinistryUnderLoad ministry, MemoryServer memory) {
        this.pairs = pairs;
        this.millis = millis;
        this.ministry = ministry;
        this.memory = memory;
    }

    /** Prints and fails nobody: the verdict is the reader's. */
    public static void main(String[] args) throws Exception {
        Asked asked = Asked.of(args);
        try (MinistryUnderLoad ministry = MinistryUnderLoad.started();
                MemoryServer memory = MemoryServer.started()) {
            ministry.accepts();
            String edition = ministry.publishes();
            ministry.serve(1_000);
            ReadingBench bench = new ReadingBench(asked.pairs(), asked.millis(), ministry, memory);
            System.out.println(Pairs.HEAD);
            bench.itself("/api/v1/orders/" + ministry.order());
            bench.read("an order", "/api/v1/orders/" + ministry.order(), Map.of(), OK);
            bench.read("50 orders", "/api/v1/orders?limit=50", Map.of(), OK);
            String document = "/api/v1/editions/" + edition + "/document.json";
            bench.read("edition", document, Map.of(), OK);
            bench.read("edition, gzip", document, Map.of("Accept-Encoding", "gzip"), OK);
            bench.read("edition, 304", document, Map.of("If-None-Match", ministry.tag(document)), UNCHANGED);
            System.out.println(OpenLoop.HEAD);
            bench.open();
        }
    }

    private void itself(String path) throws Exception {
        loop(path, Map.of(), OK).turn(CONNECTIONS, WARM_UP_MILLIS);
        pairs.itself("an order", CONNECTIONS, () -> loop(path, Map.of(), OK).turn(CONNECTIONS, millis));
    }

    private void read(String name, String path, Map<String, String> headers, int expected) throws Exception {
        long bytes = ministry.length(path, headers);
        ClosedLoop peer = memory.answering(bytes);
        peer.turn(CONNECTIONS, WARM_UP_MILLIS / 2);
        loop(path, headers, expected).turn(CONNECTIONS, WARM_UP_MILLIS / 2);
        double rate = pairs.print(
                name + " (" + bytes + " bytes) : memory",
                CONNECTIONS,
                () -> loop(path, headers, expected).turn(CONNECTIONS, millis),
                () -> peer.turn(CONNECTIONS, millis).perSecond());
        if (headers.isEmpty()) {
            rates.put(path, rate);
        }
    }

    private void open() {
        for (Map.Entry<String, Double> read : rates.entrySet()) {
            new OpenLoop(
                            ministry,
                            HttpMethod.GET,
                            request -> request.path(read.getKey())
                                    .headers()
                                    .header("Authorization", "Bearer " + ministry.analystToken()),
                            () -> "none")
                    .print(read.getKey().replaceAll("[0-9a-f-]{36}", "…"), read.getValue() / 2, OPEN_SECONDS);
        }
    }

    /** A fresh token for every turn: it lives five minutes. */
    private ClosedLoop loop(String path, Map<String, String> headers, int expected) {
        Map<String, String> all = new HashMap<>(headers);
        all.put("Authorization", "Bearer " + ministry.analystToken());
        byte[] request = HttpConnection.get(path, all);
        return new ClosedLoop(ministry, expected, () -> request);
    }
}
