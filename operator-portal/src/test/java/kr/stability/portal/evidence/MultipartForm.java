package kr.stability.portal.evidence;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A form of files as browsers post it (RFC 7578). */
final class MultipartForm {
    static final String TYPE = "multipart/form-data; boundary=part";
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    MultipartForm field(String name, String value) {
        return part("name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8));
    }

    MultipartForm file(String name, String fileName, byte[] bytes) {
        return part(
                "name=\"" + name + "\"; filename=\"" + fileName + "\"\r\nContent-Type: application/octet-stream",
                bytes);
    }

    private MultipartForm part(String disposition, byte[] bytes) {
        body.writeBytes(("--part\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(bytes);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return this;
    }

    byte[] bytes() {
        body.writeBytes("--part--\r\n".getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }
}
