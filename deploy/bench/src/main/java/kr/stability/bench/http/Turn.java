package kr.stability.bench.http;

import java.util.List;

/**
 * What a turn of requests came to.
 *
 * @param perSecond answers a second
 * @param cpuMillis processor time of the server for each
 * @param p50Millis half of the answers came sooner
 * @param p99Millis all but one in a hundred came sooner
 */
record Turn(double perSecond, double cpuMillis, double p50Millis, double p99Millis) {
    /** @param nanos how long each answer took, sorted */
    static Turn of(List<Long> nanos, double seconds, long cpuNanos) {
        return new Turn(
                nanos.size() / seconds,
                cpuNanos / 1e6 / nanos.size(),
                nanos.get(nanos.size() / 2) / 1e6,
                nanos.get(nanos.size() * 99 / 100) / 1e6);
    }
}
