package kr.stability.bench.http;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** One kept-alive connection of HTTP/1.1: as little work as can be, because the load shares its processors with the server. */
final class HttpConnection implements AutoCloseable {
    private static final int NOT_MODIFIED = 304;

    private final Socket socket;
    private final InputStream in;
    private final Map<String, String> headers = new HashMap<>();
    private long bodyBytes;

    HttpConnection(int port) throws IOException {
        socket = new Socket("localhost", port);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    /**
     * Sends a request and reads the answer to its end.
     *
     * @return the status
     */
    int exchange(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        String status = line();
        headers.clear();
        for (String header = line(); !header.isEmpty(); header = line()) {
            int colon = header.indexOf(':');
            headers.put(
                    header.substring(0, colon).toLowerCase(Locale.ROOT),
                    header.substring(colon + 1).strip());
        }
        bodyBytes = 0;
        if (header("transfer-encoding").equals("chunked")) {
            chunks();
        } else if (!header("content-length").isEmpty()) {
            skip(Long.parseLong(header("content-length")));
        }
        return Integer.parseInt(status.substring(9, 12));
    }

    private void chunks() throws IOException {
        int size;
        do {
            size = Integer.parseInt(line(), 16);
            skip(size);
            line();
        } while (size > 0);
    }

    private void skip(long bytes) throws IOException {
        in.skipNBytes(bytes);
        bodyBytes += bytes;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(80);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("The server ended the connection");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    /**
     * Sends a request and counts the bytes of the answer's body.
     *
     * @throws IOException also when the answer is no success
     */
    long length(byte[] request) throws IOException {
        int status = exchange(request);
        if (status / 100 != 2 && status != NOT_MODIFIED) {
            throw new IOException("the answer was " + status);
        }
        return bodyBytes;
    }

    /** The value of a header of the last answer; empty when it had none. */
    String header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }

    /** A request without a body. */
    static byte[] get(String path, Map<String, String> headers) {
        return request("GET", path, headers, new byte[0]);
    }

    /** A request with a body of JSON. */
    static byte[] post(String path, String token, byte[] body) {
        return request(
                "POST", path, Map.of("Authorization", "Bearer " + token, "Content-Type", "application/json"), body);
    }

    /** Any request. */
    static byte[] request(String method, String path, Map<String, String> headers, byte[] body) {
        StringBuilder head = new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        if (body.length > 0) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        byte[] bytes = head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII);
        byte[] request = Arrays.copyOf(bytes, bytes.length + body.length);
        System.arraycopy(body, 0, request, bytes.length, body.length);
        return request;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
