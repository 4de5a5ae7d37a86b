package kr.stability.reporting.pages;

import static kr.stability.reporting.operator.Role.READS_ALL;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kr.stability.reporting.incident.IncidentRegister;
import kr.stability.reporting.incident.IncidentView;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.reform.ReformRegister;
import kr.stability.reporting.reform.ReformView;
import org.jboss.resteasy.reactive.RestResponse;

/** What editions rest on beside plans and orders: pages of their own, or the place on the page of the order. */
@Path("/ministry")
@Produces(MediaType.TEXT_HTML)
@ForPeople
public class RecordPages {
    private final IncidentRegister incidents;
    private final ReformRegister reforms;
    private final OrderFile file;

    RecordPages(IncidentRegister incidents, ReformRegister reforms, OrderFile file) {
        this.incidents = incidents;
        this.reforms = reforms;
        this.file = file;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance incident(IncidentPage page);

        static native TemplateInstance reform(ReformView reform);
    }

    /** What happened, how long each service was down, and what damage was reported. */
    @GET
    @Path("incidents/{id}")
    @RolesAllowed(READS_ALL)
    @Transactional
    public TemplateInstance incident(UUID id) {
        IncidentView incident = incidents.one(id);
        List<String> companies = Stream.concat(
                        incident.outages().stream().map(outage -> outage.operator()),
                        incident.claims().stream().map(claims -> claims.operator()))
                .toList();
        return Templates.incident(new IncidentPage(incident, CompanyNames.of(companies)));
    }

    /** To the incident that an order names by its code. */
    @GET
    @Path("incidents/of/{order}")
    @RolesAllowed(READS_ALL)
    public RestResponse<Void> incidentOf(UUID order) {
        UUID incident = incidents.of(order).orElseThrow(Problem::notFound);
        return RestResponse.seeOther(URI.create("/ministry/incidents/" + incident));
    }

    /** A change of law or process and how far it has come. */
    @GET
    @Path("reforms/{id}")
    @RolesAllowed(READS_ALL)
    public TemplateInstance reform(UUID id) {
        return Templates.reform(reforms.one(id));
    }

    /** To the inspection on the page of its order. */
    @GET
    @Path("inspections/{id}")
    @RolesAllowed(READS_ALL)
    public RestResponse<Void> inspection(UUID id) {
        return part(file.orderOfInspection(id), "#inspection-" + id);
    }

    /** To the monthly report on the page of its order. */
    @GET
    @Path("reports/{id}")
    @RolesAllowed(READS_ALL)
    public RestResponse<Void> report(UUID id) {
        return part(file.orderOfReport(id), "#report-" + id);
    }

    /** To the release on the page of its order. */
    @GET
    @Path("releases/{id}")
    @RolesAllowed(READS_ALL)
    public RestResponse<Void> release(UUID id) {
        return part(file.orderOfRelease(id), "#release-" + id);
    }

    private static RestResponse<Void> part(Optional<UUID> order, String anchor) {
        return RestResponse.seeOther(URI.create("/ministry/orders/" + order.orElseThrow(Problem::notFound) + anchor));
    }
}
