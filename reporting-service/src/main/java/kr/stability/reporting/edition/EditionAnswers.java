package kr.stability.reporting.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Answers with a file of an edition, or with 304 when the client has it. The ETag is the digest. */
@ApplicationScoped
class EditionAnswers {
    private static final String VARY = "Accept, Accept-Encoding";

    private final EditionFiles files;

    EditionAnswers(EditionFiles files) {
        this.files = files;
    }

    /** The edition of an id in a format; 404 when there is none. */
    Response answer(Request request, UUID id, EditionFormat format) {
        return answer(request, files.frozen(id), format);
    }

    /** What was read of an edition, in a format. */
    Response answer(Request request, EditionFiles.Frozen edition, EditionFormat format) {
        EntityTag tag = new EntityTag(edition.digest());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.header("Vary", VARY).build();
        }
        return Response.ok(format.bytes(edition), format.type())
                .tag(tag)
                .header("Vary", VARY)
                .header("Content-Disposition", "attachment; filename=\"" + edition.fileName() + format.suffix() + "\"")
                .build();
    }
}
