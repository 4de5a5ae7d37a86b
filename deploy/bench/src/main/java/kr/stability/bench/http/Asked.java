package kr.stability.bench.http;

/**
 * What the command line of a benchmark asks for: {@code [pairs [seconds]]}.
 *
 * @param pairs of turns to compare; 7 unless told otherwise
 * @param millis of one turn; 5 s unless told otherwise
 */
record Asked(Pairs pairs, long millis) {
    static Asked of(String[] args) {
        return new Asked(
                new Pairs(args.length > 0 ? Integer.parseInt(args[0]) : 7),
                (args.length > 1 ? Integer.parseInt(args[1]) : 5) * 1000L);
    }
}
