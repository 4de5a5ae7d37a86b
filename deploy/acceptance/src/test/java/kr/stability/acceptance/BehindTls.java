package kr.stability.acceptance;

import java.nio.file.Path;
import kr.stability.local.stack.ServiceProcess;
import kr.stability.local.stack.ServiceProgram;

/** A service in production with plain HTTP, and a gateway before it that ends TLS. */
final class BehindTls implements AutoCloseable {
    /** Address of the gateway, the only one whose word counts. */
    static final String TRUSTED = "127.0.0.1";

    /** Another address of this machine. */
    static final String STRANGER = "127.0.0.2";

    private final ServiceProcess service;
    private final TlsGateway gateway;

    /**
     * Starts both.
     *
     * @param folder for the gateway's key
     */
    BehindTls(ServiceProgram program, int heapMegabytes, Path log, Path folder) {
        service = ServiceProcess.start(program, heapMegabytes, log);
        gateway = new TlsGateway(program.port(), TlsGateway.key(folder));
    }

    /** Base URL of the gateway. */
    String url() {
        return gateway.url();
    }

    @Override
    public void close() {
        gateway.close();
        service.close();
    }
}
