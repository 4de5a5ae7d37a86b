package kr.stability.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;

/** TCP ports of this machine. */
public final class Ports {
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

    /** A port that was free a moment ago; for tests. */
    public static int free() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
