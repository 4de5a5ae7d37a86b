package kr.stability.reporting.reform;

import static kr.stability.reporting.operator.Role.ANALYST;
import static kr.stability.reporting.operator.Role.READS_ALL;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kr.stability.reporting.json.PlainText;
import kr.stability.reporting.json.Text;
import kr.stability.reporting.ledger.Act;
import kr.stability.reporting.ledger.Ledger;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.web.Created;
import kr.stability.reporting.web.IdempotentPost;
import kr.stability.reporting.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Institutional reforms. */
@Path("/api/v1/reforms")
@Tag(name = "reform", description = "Changes of law and process (제도개선)")
public class ReformResource {
    private final IdempotentPost idempotent;
    private final Ledger ledger;
    private final Clock clock;

    ReformResource(IdempotentPost idempotent, Ledger ledger, Clock clock) {
        this.idempotent = idempotent;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * A reform to record.
     *
     * @param law statute or notice that changes, or null
     * @param scheduledOn day it is planned for, or null
     */
    public record ReformRequest(
            @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9_-]{0,59}") @Schema(examples = {"REF-1"})
            String code,

            @NotNull @Valid Text text,
            @PlainText(max = 200) String law,
            @PlainText(max = 200) String leadDepartment,
            LocalDate scheduledOn,
            @Size(max = 50) List<@NotNull @PlainText String> sources) {}

    /** A reform as shown. */
    @Schema(name = "Reform")
    public record ReformView(
            String code,
            Text text,
            @Schema(nullable = true) String law,
            @Schema(nullable = true) String leadDepartment,
            @Schema(nullable = true) LocalDate scheduledOn,
            List<String> sources,
            Instant recordedAt) {
        static ReformView of(Reform reform) {
            return new ReformView(
                    reform.code,
                    reform.text,
                    reform.law,
                    reform.leadDepartment,
                    reform.scheduledOn,
                    reform.sources,
                    reform.recordedAt);
        }
    }

    /** Records a reform. */
    @POST
    @RolesAllowed(ANALYST)
    @Operation(operationId = "recordReform", summary = "Record an institutional reform")
    public RestResponse<ReformView> record(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid ReformRequest request) {
        ReformView view = idempotent.once(
                key,
                new IdempotentPost.Call<>("recordReform", request, ReformView.class),
                () -> ReformView.of(recorded(request)));
        return Created.at("/api/v1/reforms/" + view.code(), view);
    }

    /** All reforms, oldest first. */
    @GET
    @RolesAllowed(READS_ALL)
    @Transactional
    @Operation(operationId = "listReforms", summary = "List institutional reforms")
    public Page<ReformView> list(@BeanParam @Valid Page.Query page) {
        List<Reform> rows = Reform.<Reform>find("id > ?1 order by id", page.after())
                .range(0, page.limit)
                .list();
        return Page.of(rows, page, row -> row.id).map(ReformView::of);
    }

    /** One reform by code. */
    @GET
    @Path("{code}")
    @RolesAllowed(READS_ALL)
    @Transactional
    @Operation(operationId = "getReform", summary = "Read an institutional reform")
    public ReformView get(String code) {
        return Reform.<Reform>find("code", code)
                .firstResultOptional()
                .map(ReformView::of)
                .orElseThrow(Problem::notFound);
    }

    private Reform recorded(ReformRequest request) {
        Reform reform = new Reform();
        reform.code = request.code();
        reform.text = request.text();
        reform.law = request.law();
        reform.leadDepartment = request.leadDepartment();
        reform.scheduledOn = request.scheduledOn();
        reform.sources = request.sources() == null ? List.of() : request.sources();
        reform.recordedAt = clock.instant();
        reform.persistAndFlush();
        ledger.record(Act.REFORM_RECORDED, reform.code);
        return reform;
    }
}
