package kr.stability.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Who asks a service itself, from an address of this machine, and says all that a proxy could say. */
final class Peer {
    private static final String HERE = "127.0.0.1";

    private final String address;

    private Peer(String address) {
        this.address = address;
    }

    static Peer at(String address) {
        return new Peer(address);
    }

    /**
     * Asks once.
     *
     * @param wanted method and path
     * @param header one more header
     * @return the whole answer
     */
    String asks(int port, String wanted, String host, String header) {
        String request = String.join(
                "\r\n",
                wanted + " HTTP/1.1",
                "Host: " + host,
                header,
                "X-Forwarded-Proto: https",
                "X-Forwarded-For: " + TlsGateway.CLIENT,
                "X-Forwarded-Host: evil.example",
                "X-Forwarded-Prefix: /evil",
                "Forwarded: for=198.51.100.7;host=evil.example;proto=https",
                "Content-Type: application/x-www-form-urlencoded",
                "Content-Length: 0",
                "Connection: close",
                "",
                "");
        try (Socket socket = new Socket(InetAddress.getByName(HERE), port, InetAddress.getByName(address), 0)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The status of an answer. */
    static int status(String answer) {
        return Integer.parseInt(answer.split(" ", 3)[1]);
    }
}
