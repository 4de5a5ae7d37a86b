package kr.stability.portal.evidence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import kr.stability.portal.session.OperatorScope;
import kr.stability.portal.session.Role;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The bytes of the company's own files. A file comes from a person, so a browser may show it but run nothing in it: its kind is
 * the one that was found in it, it stands in a sandbox, and only PDF and pictures are shown at all.
 */
@Path("/evidence/{sha256: [0-9a-f]{64}}")
@RolesAllowed({Role.DRAFTER, Role.CERTIFIER, Role.ADMIN})
public class EvidenceFileResource {
    private static final String NOTHING_RUNS = "default-src 'none'; frame-ancestors 'none'";

    private final OperatorScope scope;
    private final Chunks chunks;

    EvidenceFileResource(OperatorScope scope, Chunks chunks) {
        this.scope = scope;
        this.chunks = chunks;
    }

    /** Downloads a file. */
    @GET
    public RestResponse<InputStream> download(String sha256) {
        EvidenceFile file = own(sha256);
        return answer(file, "application/octet-stream", "attachment");
    }

    /** Shows a PDF or a picture in the browser. */
    @GET
    @Path("preview")
    public RestResponse<InputStream> preview(String sha256) {
        EvidenceFile file = own(sha256);
        if (!file.kind.previewed()) {
            throw new NotFoundException();
        }
        return answer(file, file.kind.mediaType(), "inline");
    }

    private EvidenceFile own(String sha256) {
        return QuarkusTransaction.requiringNew().call(() -> scope.own(found(sha256)));
    }

    private Optional<EvidenceFile> found(String sha256) {
        return scope.operators().stream()
                .flatMap(operator -> EvidenceFile.of(operator, sha256).stream())
                .filter(file -> file.scan != Scan.INFECTED)
                .findFirst();
    }

    private RestResponse<InputStream> answer(EvidenceFile file, String type, String disposition) {
        return RestResponse.ResponseBuilder.ok(chunks.read(file.uploadId))
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_LENGTH, file.sizeBytes)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition + "; filename*=UTF-8''" + encoded(file.name))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("Content-Security-Policy", policy(file, disposition))
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .build();
    }

    /** Browsers do not start their PDF viewer in a sandbox; the viewer is one by itself. */
    private static String policy(EvidenceFile file, String disposition) {
        boolean viewer = file.kind == FileKind.PDF && disposition.equals("inline");
        return viewer ? NOTHING_RUNS : NOTHING_RUNS + "; sandbox";
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
