package kr.stability.portal.evidence;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Asks ClamAV's daemon over its socket: command {@code INSTREAM} of clamd(8), the bytes in pieces with their length before
 * them, an empty piece at the end.
 *
 * @param address {@code tcp://host:port} or {@code unix:///path}
 * @param timeout longest wait for the whole file
 */
record Clamd(URI address, Duration timeout) {
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int PIECE = 1 << 16;
    private static final int LONGEST_ANSWER = 4096;

    /**
     * Whether the daemon finds something in the bytes.
     *
     * @throws IOException when it does not answer, in time, with a verdict
     */
    boolean infected(InputStream bytes) throws IOException {
        try (SocketChannel channel = open()) {
            CompletableFuture<Void> late = closing(channel);
            send(bytes, channel);
            String answer = answer(channel);
            late.cancel(false);
            if (!answer.endsWith(" OK") && !answer.endsWith(" FOUND")) {
                throw new IOException("clamd says: " + answer);
            }
            return answer.endsWith(" FOUND");
        }
    }

    private SocketChannel open() throws IOException {
        boolean unix = "unix".equals(address.getScheme());
        SocketAddress place = unix
                ? UnixDomainSocketAddress.of(address.getPath())
                : new InetSocketAddress(address.getHost(), address.getPort());
        SocketChannel channel = unix ? SocketChannel.open(StandardProtocolFamily.UNIX) : SocketChannel.open();
        try {
            channel.connect(place);
            return channel;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** Closes the channel when the time is over, which ends every wait on it. */
    private CompletableFuture<Void> closing(SocketChannel channel) {
        CompletableFuture<Void> late = new CompletableFuture<>();
        late.completeOnTimeout(null, timeout.toMillis(), TimeUnit.MILLISECONDS).thenRun(() -> {
            try {
                channel.close();
            } catch (IOException e) {
                Thread.currentThread().interrupt();
            }
        });
        return late;
    }

    private static void send(InputStream bytes, SocketChannel channel) throws IOException {
        DataOutputStream out = new DataOutputStream(Channels.newOutputStream(channel));
        out.write(COMMAND);
        byte[] piece = new byte[PIECE];
        for (int read; (read = bytes.read(piece)) >= 0; ) {
            if (read > 0) {
                out.writeInt(read);
                out.write(piece, 0, read);
            }
        }
        out.writeInt(0);
        out.flush();
    }

    private static String answer(SocketChannel channel) throws IOException {
        byte[] answer = Channels.newInputStream(channel).readNBytes(LONGEST_ANSWER);
        return new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip();
    }
}
