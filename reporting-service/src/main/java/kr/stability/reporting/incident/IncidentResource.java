package kr.stability.reporting.incident;

import static kr.stability.reporting.operator.Role.PUBLISHER;
import static kr.stability.reporting.operator.Role.READS_ALL;
import static kr.stability.reporting.operator.Role.READS_OWN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import kr.stability.reporting.ledger.Act;
import kr.stability.reporting.ledger.Ledger;
import kr.stability.reporting.operator.Operator;
import kr.stability.reporting.operator.OperatorScope;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.problem.Violation;
import kr.stability.reporting.web.Created;
import kr.stability.reporting.web.IdempotentPost;
import kr.stability.reporting.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Outages and their course. */
@Path("/api/v1/incidents")
@Tag(name = "incident", description = "What happened and how long each service was down (장애)")
public class IncidentResource {
    private static final String INVOLVES = """
            exists (select 1 from ServiceOutage o where o.incident.id = i.id and o.operatorCode in ?3)
            or exists (select 1 from CorrectiveOrder c where c.incidentCode = i.code
              and c.arrivedOn is not null and c.operatorCode in ?3)""";

    private final OperatorScope scope;
    private final IdempotentPost idempotent;
    private final Ledger ledger;
    private final Clock clock;

    IncidentResource(OperatorScope scope, IdempotentPost idempotent, Ledger ledger, Clock clock) {
        this.scope = scope;
        this.idempotent = idempotent;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Registers an incident with its outages. */
    @POST
    @RolesAllowed(PUBLISHER)
    @Operation(operationId = "registerIncident", summary = "Register an incident with the outage of each service")
    public RestResponse<IncidentView> register(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid IncidentRequest request) {
        IncidentView view = idempotent.once(
                key,
                new IdempotentPost.Call<>("registerIncident", request, IncidentView.class),
                () -> IncidentView.of(registered(request), scope::sees));
        return Created.at("/api/v1/incidents/" + view.code(), view);
    }

    /** Incidents that the caller may see: for a company those in which it had an outage or was served an order. */
    @GET
    @RolesAllowed({READS_ALL, READS_OWN})
    @Transactional
    @Operation(operationId = "listIncidents", summary = "List incidents")
    public Page<IncidentView> list(@BeanParam @Valid Page.Query page) {
        OperatorScope.Filter filter = scope.filter(null);
        List<Incident> rows = Incident.<Incident>find(
                        "from Incident i where i.id > ?1 and (?2 = true or " + INVOLVES + ") order by i.id",
                        page.after(),
                        filter.all(),
                        filter.operators())
                .range(0, page.limit)
                .list();
        return Page.of(rows, page, row -> row.id).map(row -> IncidentView.of(row, scope::sees));
    }

    /** One incident by code; a company that is not involved does not find it. */
    @GET
    @Path("{code}")
    @RolesAllowed({READS_ALL, READS_OWN})
    @Transactional
    @Operation(operationId = "getIncident", summary = "Read an incident")
    public IncidentView get(String code) {
        OperatorScope.Filter filter = scope.filter(null);
        return Incident.<Incident>find(
                        "from Incident i where i.code = ?1 and (?2 = true or " + INVOLVES + ")",
                        code,
                        filter.all(),
                        filter.operators())
                .firstResultOptional()
                .map(row -> IncidentView.of(row, scope::sees))
                .orElseThrow(Problem::notFound);
    }

    private Incident registered(IncidentRequest request) {
        List<Violation> wrong =
                request.violations(Operator.names(request.operators()).keySet());
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
        Incident incident = new Incident();
        incident.code = request.code();
        incident.title = request.title();
        incident.cause = request.cause();
        incident.siteCode = request.siteCode();
        incident.startedAt = request.startedAt();
        incident.timeline = request.timeline();
        incident.claims = request.claims();
        incident.sources = request.sources();
        incident.illustrative = Boolean.TRUE.equals(request.illustrative());
        incident.registeredAt = clock.instant();
        request.outages().forEach(outage -> incident.outages.add(outage.toOutage(incident)));
        incident.persistAndFlush();
        ledger.record(Act.INCIDENT_REGISTERED, incident.code);
        return incident;
    }
}
