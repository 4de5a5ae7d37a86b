package kr.stability.acceptance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * Ends TLS before a service, as the gateway of {@code deploy/kubernetes} does: keeps the host that was asked for, says in
 * {@code X-Forwarded-*} who asked and how, and lets nobody else say it. One request for each connection.
 */
final class TlsGateway implements AutoCloseable {
    /** Where its clients seem to be (RFC 5737: nobody's address). */
    static final String CLIENT = "203.0.113.9";

    private static final String PASSWORD = "of-a-key-for-one-test";
    private static final String END_OF_HEAD = "\r\n\r\n";

    private final ServerSocket server;
    private final int target;

    /**
     * @param target port of the service on this machine
     * @param key PKCS#12 file of {@link #key}
     */
    TlsGateway(int target, Path key) {
        this.target = target;
        try {
            this.server = tls(key).getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    /** A fresh key with a certificate for localhost that nobody has signed. */
    static Path key(Path folder) {
        Path file = folder.resolve("gateway.p12");
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        String command = keytool + " -genkeypair -alias gateway -keyalg EC -validity 2 -dname CN=localhost"
                + " -ext SAN=dns:localhost -storetype PKCS12 -storepass " + PASSWORD + " -keystore " + file;
        Program.runs(folder, line -> {}, List.of(command.split(" ")));
        return file;
    }

    private static SSLContext tls(Path key) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(key)) {
            store.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD.toCharArray());
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(keys.getKeyManagers(), null, null);
        return tls;
    }

    String url() {
        return "https://" + host();
    }

    /** What browsers send as {@code Host}. */
    String host() {
        return "localhost:" + server.getLocalPort();
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
                Socket service = new Socket("localhost", target)) {
            String head = forwarded(head(client.getInputStream()), server.getLocalPort());
            service.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            Thread.ofVirtual().start(() -> pass(client, service));
            service.getInputStream().transferTo(client.getOutputStream());
        } catch (IOException closed) {
            // the browser goes on to the next one
        }
    }

    private static void pass(Socket client, Socket service) {
        try {
            client.getInputStream().transferTo(service.getOutputStream());
        } catch (IOException closed) {
            // closed with the other direction
        }
    }

    private static String head(InputStream client) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        for (int next = client.read(); next >= 0; next = client.read()) {
            head.write(next);
            if (next == '\n' && head.toString(StandardCharsets.ISO_8859_1).endsWith(END_OF_HEAD)) {
                return head.toString(StandardCharsets.ISO_8859_1);
            }
        }
        throw new IOException("closed before a request");
    }

    private static String forwarded(String head, int port) {
        Stream<String> own = Stream.of(
                "X-Forwarded-Proto: https",
                "X-Forwarded-Port: " + port, // of no interest on 443, which is in no address
                "X-Forwarded-For: " + CLIENT,
                "Connection: close");
        Stream<String> asked = head.strip()
                .lines()
                .filter(line -> !line.toLowerCase().matches("(x-forwarded-[a-z]+|forwarded|connection):.*"));
        return Stream.concat(asked, own).collect(Collectors.joining("\r\n")) + END_OF_HEAD;
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
