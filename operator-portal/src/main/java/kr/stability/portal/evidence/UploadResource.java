package kr.stability.portal.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import kr.stability.portal.order.Orders;
import kr.stability.portal.order.SeenOrder;
import kr.stability.portal.session.Role;

/**
 * Resumable uploads, tus 1.0.0 (https://tus.io/protocols/resumable-upload) with creation, expiration and termination. One
 * order has its own uploads; another company's are not found.
 */
@Path("/orders/{order}/plan/evidence/uploads")
@RolesAllowed(Role.DRAFTER)
public class UploadResource {
    private final Orders orders;
    private final Uploads uploads;
    private final Tus tus;

    UploadResource(Orders orders, Uploads uploads, Tus tus) {
        this.orders = orders;
        this.uploads = uploads;
        this.tus = tus;
    }

    /** What is understood here. */
    @OPTIONS
    public Response options(UUID order) {
        return tus.abilities();
    }

    /** Makes room for a file; its bytes come by PATCH. */
    @POST
    public Response create(
            UUID order,
            @HeaderParam(Tus.VERSION_HEADER) String version,
            @HeaderParam("Upload-Length") String length,
            @HeaderParam("Upload-Metadata") String metadata) {
        SeenOrder seen = orders.known(order);
        return tus.answer(version, () -> {
            Upload upload = uploads.begin(seen, Tus.number(length), UploadMetadata.of(metadata));
            return tus.created("/orders/" + order + "/plan/evidence/uploads/" + upload.id, uploads.expires(upload));
        });
    }

    /** How far an upload has come. */
    @HEAD
    @Path("{upload}")
    public Response head(UUID order, UUID upload, @HeaderParam(Tus.VERSION_HEADER) String version) {
        SeenOrder seen = orders.known(order);
        return tus.answer(version, () -> {
            Upload found = uploads.find(seen, upload);
            return tus.standing(found, uploads.expires(found));
        });
    }

    /** Goes on with an upload. The last byte makes it a file of the company. */
    @PATCH
    @Path("{upload}")
    @Consumes("application/offset+octet-stream")
    public Response append(
            UUID order,
            UUID upload,
            @HeaderParam(Tus.VERSION_HEADER) String version,
            @HeaderParam("Upload-Offset") String offset,
            InputStream body) {
        SeenOrder seen = orders.known(order);
        return tus.answer(version, () -> {
            Upload found = uploads.find(seen, upload);
            long at = Tus.number(offset);
            return at == found.received ? tus.moved(appended(seen, found, body)) : tus.elsewhere();
        });
    }

    private long appended(SeenOrder order, Upload upload, InputStream body) {
        try {
            return uploads.append(order, upload, upload.received, body);
        } catch (IOException broken) {
            throw new ConnectionBrokenException(broken);
        }
    }

    /** Gives an unfinished upload up. */
    @DELETE
    @Path("{upload}")
    public Response end(UUID order, UUID upload, @HeaderParam(Tus.VERSION_HEADER) String version) {
        SeenOrder seen = orders.known(order);
        return tus.answer(version, () -> {
            uploads.end(seen, upload);
            return tus.gone();
        });
    }

    /** The sender is away; nobody reads the answer. */
    static class ConnectionBrokenException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ConnectionBrokenException(IOException cause) {
            super(cause);
        }
    }
}
