package kr.stability.reporting.review;

import static kr.stability.reporting.operator.Role.READS_ALL;
import static kr.stability.reporting.operator.Role.READS_OWN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kr.stability.reporting.json.Text;
import kr.stability.reporting.operator.OperatorScope;
import kr.stability.reporting.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Administrative guidance (행정지도) that was given in reviews. */
@Path("/api/v1/guidance")
@Tag(name = "review")
public class GuidanceResource {
    private static final String QUERY = "verdict = GUIDANCE and review.sentAt is not null and carriedFrom is null"
            + " and id > ?1 and (?2 = true or review.operatorCode in ?3) order by id";

    private final OperatorScope scope;

    GuidanceResource(OperatorScope scope) {
        this.scope = scope;
    }

    /**
     * Guidance on one requirement; no penalty follows from it. The law wants its purpose, its content and who gave it to
     * be known (행정절차법 제49조).
     *
     * @param givenBy name of the person who sent the review
     */
    @Schema(name = "Guidance")
    public record GuidanceView(
            UUID id,
            UUID review,
            UUID order,
            String operator,
            String requirement,
            Text text,
            Instant givenAt,
            String givenBy) {
        static GuidanceView of(Finding finding) {
            return new GuidanceView(
                    finding.id,
                    finding.review.id,
                    finding.orderId,
                    finding.review.operatorCode,
                    finding.requirementCode,
                    finding.text,
                    finding.review.sentAt,
                    finding.review.sentBy.name());
        }
    }

    /** Guidance that was sent, oldest first; a company reads its own. What was only carried over is not given again. */
    @GET
    @RolesAllowed({READS_ALL, READS_OWN})
    @Transactional
    @Operation(operationId = "listGuidance", summary = "List the administrative guidance given in reviews")
    public Page<GuidanceView> list(@QueryParam("operator") String operator, @BeanParam @Valid Page.Query page) {
        OperatorScope.Filter filter = scope.filter(operator);
        List<Finding> rows = Finding.<Finding>find(QUERY, page.after(), filter.all(), filter.operators())
                .range(0, page.limit)
                .list();
        return Page.of(rows, page, row -> row.id).map(GuidanceView::of);
    }
}
