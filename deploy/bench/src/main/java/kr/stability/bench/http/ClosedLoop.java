package kr.stability.bench.http;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Requests in a closed loop: each connection sends the next when it has the answer to the last.
 *
 * @param expected the status of every answer; another ends the benchmark
 * @param requests makes the next one; asked by many threads
 */
record ClosedLoop(Server server, int expected, Supplier<byte[]> requests) {

    /** As many as go through over so many connections. */
    Turn turn(int connections, long millis) throws InterruptedException, ExecutionException {
        long cpu = server.cpuNanos();
        long begun = System.nanoTime();
        long end = begun + millis * 1_000_000;
        List<Callable<List<Long>>> loops = IntStream.range(0, connections)
                .<Callable<List<Long>>>mapToObj(i -> () -> loop(end))
                .toList();
        List<Long> nanos = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
            for (Future<List<Long>> done : threads.invokeAll(loops)) {
                nanos.addAll(done.get());
            }
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        nanos.sort(Long::compare);
        return Turn.of(nanos, seconds, server.cpuNanos() - cpu);
    }

    private List<Long> loop(long end) throws IOException {
        List<Long> nanos = new ArrayList<>();
        try (HttpConnection connection = new HttpConnection(server.port())) {
            do { // one at least
                byte[] request = requests.get();
                long begun = System.nanoTime();
                int status = connection.exchange(request);
                if (status != expected) {
                    throw new IOException("the answer was " + status + ", not " + expected);
                }
                nanos.add(System.nanoTime() - begun);
            } while (System.nanoTime() < end);
        }
        return nanos;
    }
}
