package kr.stability.portal.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.function.Supplier;

/** Answers of the protocol tus 1.0.0. A refusal says why in the body, as plain text that the page shows. */
@ApplicationScoped
class Tus {
    static final String VERSION_HEADER = "Tus-Resumable";
    private static final String VERSION = "1.0.0";
    private static final String OFFSET = "Upload-Offset";
    private static final String EXPIRES = "Upload-Expires";

    private final EvidenceConfig config;
    private final EvidenceTexts texts;

    Tus(EvidenceConfig config, EvidenceTexts texts) {
        this.config = config;
        this.texts = texts;
    }

    Response abilities() {
        return spoken(Response.noContent())
                .header("Tus-Version", VERSION)
                .header("Tus-Extension", "creation,expiration,termination")
                .header("Tus-Max-Size", config.maxBytes())
                .build();
    }

    /** The answer, or the refusal in the words of the page. */
    Response answer(String version, Supplier<Response> answer) {
        if (!VERSION.equals(version)) {
            return spoken(Response.status(412)).header("Tus-Version", VERSION).build();
        }
        try {
            return answer.get();
        } catch (FileRefusedException e) {
            return said(e.refusal().status(), texts.refusal(e.refusal()));
        } catch (Chunks.TakenException e) {
            return elsewhere();
        } catch (UploadResource.ConnectionBrokenException e) {
            return spoken(Response.status(400)).build();
        } catch (IllegalArgumentException e) {
            return said(400, texts.words().unreadable());
        }
    }

    Response created(String location, Instant expires) {
        return spoken(Response.status(201))
                .header("Location", location)
                .header(EXPIRES, date(expires))
                .build();
    }

    Response standing(Upload upload, Instant expires) {
        Response.ResponseBuilder answer = spoken(Response.ok())
                .header(OFFSET, upload.received)
                .header("Upload-Length", upload.length)
                .header("Cache-Control", "no-store");
        return (upload.complete() ? answer : answer.header(EXPIRES, date(expires))).build();
    }

    Response moved(long offset) {
        return spoken(Response.noContent()).header(OFFSET, offset).build();
    }

    Response gone() {
        return spoken(Response.noContent()).build();
    }

    /** The sender is somewhere else than the store: it asks again where to go on. */
    Response elsewhere() {
        return spoken(Response.status(409)).build();
    }

    /**
     * A count of bytes in a header.
     *
     * @throws IllegalArgumentException when it is none
     */
    static long number(String header) {
        if (header == null || !header.matches("\\d{1,18}")) {
            throw new IllegalArgumentException("not a count of bytes");
        }
        return Long.parseLong(header);
    }

    private static Response said(int status, String text) {
        return spoken(Response.status(status))
                .type("text/plain;charset=UTF-8")
                .entity(text)
                .build();
    }

    private static Response.ResponseBuilder spoken(Response.ResponseBuilder answer) {
        return answer.header(VERSION_HEADER, VERSION);
    }

    private static String date(Instant time) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(time.atOffset(ZoneOffset.UTC));
    }
}
