package kr.stability.portal.evidence;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A server on a real socket that speaks clamd's INSTREAM; it finds the word {@link #VIRUS}. */
final class InstreamServer implements Closeable {
    static final String VIRUS = "harmless-word-that-stands-for-a-virus";
    private final ServerSocket server;
    private final int mostBytes;

    InstreamServer(int mostBytes) {
        this.mostBytes = mostBytes;
        try {
            this.server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    URI address() {
        return URI.create("tcp://localhost:" + server.getLocalPort());
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                answer(socket);
            } catch (IOException e) {
                // the next one
            }
        }
    }

    private void answer(Socket socket) throws IOException {
        DataInputStream in = new DataInputStream(socket.getInputStream());
        String command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0 && bytes.size() <= mostBytes; length = in.readInt()) {
            bytes.write(in.readNBytes(length));
        }
        String verdict = !command.equals("zINSTREAM\0")
                ? "UNKNOWN COMMAND"
                : bytes.size() > mostBytes
                        ? "INSTREAM size limit exceeded. ERROR"
                        : bytes.toString(StandardCharsets.ISO_8859_1).contains(VIRUS)
                                ? "stream: Test.Signature FOUND"
                                : "stream: OK";
        socket.getOutputStream().write((verdict + "\0").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
