package kr.stability.portal.bulk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import kr.stability.local.scenario.WebPage;
import kr.stability.portal.testsupport.SignedIn;
import org.jsoup.Jsoup;

/** Somebody who downloads a workbook, changes it in another program and uploads it. */
public record Desk(SignedIn person, String page) {

    /** The workbook of the page. */
    public byte[] download() {
        return person.send(page + "/workbook", HttpRequest.Builder::GET).body();
    }

    /** The workbook with one field of the first row replaced by text. */
    byte[] edited(String key, String text) {
        return Rewritten.of(download(), Map.of(key, text));
    }

    /** The workbook with a formula in one field of the first row. */
    byte[] computed(String key, String formula) {
        return Rewritten.of(download(), Map.of(key, Rewritten.FORMULA + formula));
    }

    /** The page that answers an upload, redirects followed. */
    public WebPage upload(byte[] file) {
        String boundary = UUID.randomUUID().toString();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try {
            body.write(
                    ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"workbook\"; filename=\"계획.xlsx\"\r\n"
                                    + "Content-Type: application/octet-stream\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            body.write(file);
            body.write(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        HttpResponse<byte[]> answer = person.send(
                page + "/workbook",
                request -> request.header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
        String location = answer.headers().firstValue("Location").orElse(null);
        return location == null
                ? read(answer)
                : person.open(java.net.URI.create(location).getPath());
    }

    private static WebPage read(HttpResponse<byte[]> answer) {
        try {
            return new WebPage(
                    answer.uri().toString(),
                    answer.statusCode(),
                    Jsoup.parse(
                            new ByteArrayInputStream(answer.body()),
                            "UTF-8",
                            answer.uri().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
