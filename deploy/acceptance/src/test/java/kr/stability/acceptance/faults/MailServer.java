package kr.stability.acceptance.faults;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** An SMTP server (RFC 5321, without extensions) that keeps the message id of every mail it took. */
final class MailServer implements AutoCloseable {
    private final ServerSocket server;
    private final List<String> taken = new CopyOnWriteArrayList<>();

    MailServer() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    /** Message ids in the order the mails came. */
    List<String> taken() {
        return taken;
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client;
                var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
                var out =
                        new BufferedWriter(new OutputStreamWriter(client.getOutputStream(), StandardCharsets.UTF_8))) {
            say(out, "220 localhost");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                say(out, answer(line, in, out));
            }
        } catch (IOException gone) {
            // a replica that was killed while it sent
        }
    }

    private String answer(String line, BufferedReader in, BufferedWriter out) throws IOException {
        String command = line.length() < 4 ? line : line.substring(0, 4).toUpperCase(java.util.Locale.ROOT);
        if (command.equals("DATA")) {
            say(out, "354 go on");
            taken.add(messageId(in));
        }
        return command.equals("QUIT") ? "221 bye" : "250 localhost";
    }

    private static String messageId(BufferedReader in) throws IOException {
        String id = "";
        for (String line = in.readLine(); !line.equals("."); line = in.readLine()) {
            if (line.regionMatches(true, 0, "Message-ID:", 0, 11)) {
                id = line.substring(11).strip();
            }
        }
        return id;
    }

    private static void say(BufferedWriter out, String line) throws IOException {
        out.write(line + "\r\n");
        out.flush();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
