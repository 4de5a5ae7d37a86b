package kr.stability.local.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void aTakenPortIsNamedWithWhatNeedsIt() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            StackFailure failure = assertThrows(StackFailure.class, () -> Ports.requireFree(port, "operator-portal"));
            assertEquals(
                    "Port " + port + " is taken by another program; operator-portal needs it.", failure.getMessage());
        }
    }

    @Test
    void aFreePortIsGivenOnceAndNotOneOfThoseForConnectionsThatGoOut() {
        int one = Ports.free();
        assertTrue(one < 32_768 && Ports.isFree(one));
        assertTrue(one != Ports.free());
    }

    @Test
    void aFullDiskIsNamedInOneLine() {
        StackFailure failure =
                assertThrows(StackFailure.class, () -> Disk.requireFree(Path.of("/tmp"), Long.MAX_VALUE));
        assertTrue(failure.getMessage().startsWith("The disk is full: /tmp has "));
    }
}
