package kr.stability.bench.http;

/** A process that answers on a port of this machine. */
interface Server {
    int port();

    long pid();

    /** Processor time that it has used so far. */
    default long cpuNanos() {
        return ProcessHandle.of(pid())
                .orElseThrow()
                .info()
                .totalCpuDuration()
                .orElseThrow()
                .toNanos();
    }
}
