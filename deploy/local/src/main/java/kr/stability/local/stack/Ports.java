package kr.stability.local.stack;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** TCP ports of this machine. */
public final class Ports {
    private static final int LOWEST = 20_000;
    private static final int ABOVE = 32_000;
    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    private Ports() {}

    /**
     * Refuses to go on when a port is taken.
     *
     * @param neededBy the server that needs the port, for the message
     * @throws StackFailure when another program listens on the port
     */
    public static void requireFree(int port, String neededBy) {
        if (!isFree(port)) {
            throw new StackFailure("Port " + port + " is taken by another program; " + neededBy + " needs it.");
        }
    }

    /** Whether nothing listens on the port, on any address of this machine. */
    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * A port that was free a moment ago and was not given before; for tests. It is below those that Linux gives to connections
     * that go out, or one of these could have it before its server does.
     */
    public static int free() {
        return ThreadLocalRandom.current()
                .ints(LOWEST, ABOVE)
                .filter(port -> isFree(port) && GIVEN.add(port))
                .findFirst()
                .orElseThrow();
    }
}
