package kr.stability.portal.evidence;

import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import kr.stability.portal.testsupport.SignedIn;

/** Uploads in parts, as the script of the page does. */
record TusClient(SignedIn person, String order) {
    private static final String VERSION = "Tus-Resumable";

    String create(String name, long length) {
        HttpResponse<byte[]> answer = asks(name, length);
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(answer.statusCode() + " " + text(answer)));
    }

    HttpResponse<byte[]> asks(String name, long length) {
        String encoded = Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8));
        return person.send(
                order + "/plan/evidence/uploads",
                request -> request.header(VERSION, "1.0.0")
                        .header("Upload-Length", String.valueOf(length))
                        .header("Upload-Metadata", "filename " + encoded)
                        .POST(BodyPublishers.noBody()));
    }

    HttpResponse<byte[]> sends(String upload, long offset, byte[] bytes) {
        return person.send(
                upload,
                request -> request.header(VERSION, "1.0.0")
                        .header("Upload-Offset", String.valueOf(offset))
                        .header("Content-Type", "application/offset+octet-stream")
                        .method("PATCH", BodyPublishers.ofByteArray(bytes)));
    }

    HttpResponse<byte[]> asks(String upload) {
        return person.send(upload, request -> request.header(VERSION, "1.0.0").method("HEAD", BodyPublishers.noBody()));
    }

    long stored(String upload) {
        return asks(upload).headers().firstValueAsLong("Upload-Offset").orElse(-1);
    }

    /** Asks until so much has arrived, as a script that comes back does. */
    long storedAfter(String upload, long least) {
        long stored = stored(upload);
        for (int asked = 0; stored < least && asked < 2000; asked++) {
            stored = stored(upload);
        }
        return stored;
    }

    HttpResponse<byte[]> uploads(String name, byte[] bytes) {
        return sends(create(name, bytes.length), 0, bytes);
    }

    /** Announces all bytes, sends some and goes away. */
    void breaksOff(String upload, byte[] bytes, int sent) throws java.io.IOException {
        URI portal = URI.create(SignedIn.portal());
        try (Socket socket = new Socket(portal.getHost(), portal.getPort())) {
            String head = "PATCH " + upload + " HTTP/1.1\r\nHost: " + portal.getAuthority() + "\r\nCookie: "
                    + person.cookies() + "\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: 0\r\n"
                    + "Content-Type: application/offset+octet-stream\r\nContent-Length: " + bytes.length + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(bytes, 0, sent);
            socket.getOutputStream().flush();
        }
    }

    static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of()
                    .formatHex(
                            java.security.MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
