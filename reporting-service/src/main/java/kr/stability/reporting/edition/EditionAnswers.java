package kr.stability.reporting.edition;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Answers with a file of an edition, or with 304 when the client has it. The ETag is the digest. */
@ApplicationScoped
class EditionAnswers {
    private static final String VARY = "Accept, Accept-Encoding";
    private static final String GZIP = "gzip";

    private final EditionTitles titles;
    private final RenderedFiles rendered;
    private final CurrentVertxRequest current;

    EditionAnswers(EditionTitles titles, RenderedFiles rendered, CurrentVertxRequest current) {
        this.titles = titles;
        this.rendered = rendered;
        this.current = current;
    }

    /** The edition of an id in a format; 404 when there is none. */
    Response answer(Request request, UUID id, EditionFormat format) {
        return answer(request, titles.restricted(id), format);
    }

    /** An edition in a format. */
    Response answer(Request request, EditionFiles.Title edition, EditionFormat format) {
        EntityTag tag = new EntityTag(edition.digest());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.header("Vary", VARY).build();
        }
        boolean gzip = format.shrinks() && takesGzip();
        Response.ResponseBuilder answer = Response.ok(rendered.bytes(edition, format, gzip), format.type())
                .tag(tag)
                .header("Vary", VARY)
                .header("Content-Disposition", "attachment; filename=\"" + edition.fileName() + format.suffix() + "\"");
        return gzip ? answer.header(HttpHeaders.CONTENT_ENCODING, GZIP).build() : answer.build();
    }

    private boolean takesGzip() {
        return current.getCurrent().parsedHeaders().acceptEncoding().stream()
                .anyMatch(encoding -> encoding.value().equalsIgnoreCase(GZIP) && encoding.weight() > 0);
    }
}
