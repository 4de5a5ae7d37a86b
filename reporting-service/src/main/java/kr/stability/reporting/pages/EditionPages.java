package kr.stability.reporting.pages;

import static kr.stability.reporting.operator.Role.READS_ALL;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kr.stability.reporting.edition.Audience;
import kr.stability.reporting.edition.EditionDownloads;
import kr.stability.reporting.edition.ReadEditions;

/** An edition with the source of everything that it says, its files, and what changed since another. */
@Path("/ministry/editions/{id}")
@Produces(MediaType.TEXT_HTML)
@ForPeople
public class EditionPages {
    private final ReadEditions editions;
    private final EditionDownloads downloads;

    @Context
    Request request;

    EditionPages(ReadEditions editions, EditionDownloads downloads) {
        this.editions = editions;
        this.downloads = downloads;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance edition(EditionPage page);

        static native TemplateInstance differences(EditionChanges page);
    }

    /** The text for one audience; of a long edition a page. */
    @GET
    @RolesAllowed(READS_ALL)
    public TemplateInstance edition(
            UUID id,
            @QueryParam("audience") @DefaultValue("RESTRICTED") Audience audience,
            @QueryParam("page") @DefaultValue("1") int page) {
        return Templates.edition(EditionReader.page(editions.of(id, audience), audience, page));
    }

    /** The text for one audience as a file. */
    @GET
    @Path("document.{suffix}")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed(READS_ALL)
    public Response document(
            UUID id, String suffix, @QueryParam("audience") @DefaultValue("RESTRICTED") Audience audience) {
        return downloads.file(request, id, audience, suffix);
    }

    /** What changed since another edition, or since the one compiled before, and why. */
    @GET
    @Path("differences")
    @RolesAllowed(READS_ALL)
    public TemplateInstance differences(
            UUID id,
            @QueryParam("from") UUID from,
            @QueryParam("audience") @DefaultValue("RESTRICTED") Audience audience,
            @QueryParam("page") @DefaultValue("1") int page) {
        return Templates.differences(EditionChanges.page(editions.since(id, from, audience), audience, page));
    }
}
