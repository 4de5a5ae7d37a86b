package kr.stability.acceptance.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** The network in front of a server: passes everything on, until it is told to be worse. Shares connections out over targets. */
final class TcpProxy implements AutoCloseable {

    /** How the network is. */
    enum Mode {
        GOOD,
        /** Every connection is reset, and no new one made. */
        CUT,
        /** Every piece of an answer comes five seconds late. */
        SLOW(Duration.ofSeconds(5)),
        /** Every piece of an answer comes as late as from the other side of the world, and nothing else is wrong. */
        FAR(Duration.ofMillis(150)),
        /** Questions arrive; the answer is lost and the connection reset. */
        ANSWERS_LOST,
        /** Half of a piece of an answer arrives, then the connection is reset. */
        BROKEN_OFF,
        /** Connections are made, nothing arrives, and what they were for is lost when the network is good again. */
        SILENT;

        private final Duration delay;

        Mode() {
            this(Duration.ZERO);
        }

        Mode(Duration delay) {
            this.delay = delay;
        }
    }

    private final ServerSocket server;
    private final List<Integer> targets;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger turn = new AtomicInteger();
    private final AtomicInteger worsened = new AtomicInteger();
    private volatile Mode mode = Mode.GOOD;

    /** @param targets ports of this machine; the next one is taken when one does not listen */
    TcpProxy(List<Integer> targets) {
        this.targets = targets;
        try {
            this.server = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    String url() {
        return "http://localhost:" + port();
    }

    void is(Mode changed) {
        mode = changed;
        worsened.set(0);
        if (changed == Mode.CUT) {
            open.forEach(TcpProxy::reset);
        }
    }

    /** How often it has been bad since it was told how to be. */
    int worsened() {
        return worsened.get();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                Thread.ofVirtual().start(() -> connect(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket client) {
        if (mode == Mode.SILENT) {
            open.add(client);
            swallow(client);
            return;
        }
        Socket target = mode == Mode.CUT ? null : target();
        if (target == null) {
            worsened.incrementAndGet();
            reset(client);
            return;
        }
        open.addAll(List.of(client, target));
        Thread.ofVirtual().start(() -> pass(client, target, false));
        pass(target, client, true);
    }

    private Socket target() {
        for (int tries = 0; tries < targets.size(); tries++) {
            try {
                return new Socket("localhost", targets.get(Math.floorMod(turn.getAndIncrement(), targets.size())));
            } catch (IOException down) {
                continue; // the next one
            }
        }
        return null;
    }

    private void pass(Socket from, Socket to, boolean answers) {
        byte[] piece = new byte[16 * 1024];
        try (from;
                to) {
            for (int n = from.getInputStream().read(piece);
                    n >= 0;
                    n = from.getInputStream().read(piece)) {
                if (mode == Mode.SILENT) {
                    swallow(from);
                    break;
                }
                if (answers && !arrives()) {
                    to.getOutputStream().write(piece, 0, mode == Mode.BROKEN_OFF ? n / 2 : 0);
                    reset(from);
                    reset(to);
                    break;
                }
                to.getOutputStream().write(piece, 0, n);
            }
        } catch (IOException broken) {
            // closed with the other direction
        } finally {
            List.of(from, to).forEach(open::remove);
        }
    }

    private boolean arrives() {
        Duration delay = mode.delay;
        if (delay.isPositive()) {
            worsened.incrementAndGet();
            LockSupport.parkNanos(delay.toNanos());
        } else if (mode == Mode.ANSWERS_LOST || mode == Mode.BROKEN_OFF) {
            worsened.incrementAndGet();
            return false;
        }
        return true;
    }

    /** Takes what comes and passes nothing on, until whoever sends it gives up. */
    private void swallow(Socket from) {
        worsened.incrementAndGet();
        try (from) {
            from.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException broken) {
            // given up
        } finally {
            open.remove(from);
        }
    }

    private static void reset(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException closed) {
            // that is what was wanted
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        open.forEach(TcpProxy::reset);
    }
}
