package kr.stability.reporting.simulation;

import static kr.stability.reporting.operator.Role.READS_ALL;
import static kr.stability.reporting.operator.Role.READS_OWN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import kr.stability.reporting.operator.OperatorScope;
import kr.stability.reporting.web.Created;
import kr.stability.reporting.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What fails when a data centre is lost. */
@Path("/api/v1/simulations")
@Tag(name = "simulation", description = "What fails when data centres are lost, for how long and why (데이터센터 상실 분석)")
public class SimulationResource {
    private final Simulations simulations;
    private final OperatorScope scope;

    SimulationResource(Simulations simulations, OperatorScope scope) {
        this.simulations = simulations;
        this.scope = scope;
    }

    /** Asks; the answer about a draft is not stored (200), any other is (201). */
    @POST
    @RolesAllowed({READS_ALL, READS_OWN})
    @Operation(operationId = "simulate", summary = "Ask what fails when data centres or a component are lost")
    public RestResponse<SimulationView> simulate(@NotNull @Valid SimulationRequest request) {
        SimulationView answer = simulations.run(request);
        return answer.id() == null ? RestResponse.ok(answer) : Created.at("/api/v1/simulations/" + answer.id(), answer);
    }

    /** Stored answers, oldest first; companies see those that they asked for. */
    @GET
    @RolesAllowed({READS_ALL, READS_OWN})
    @Transactional
    @Operation(operationId = "listSimulations", summary = "List answers that were stored")
    public Page<SimulationView> list(@BeanParam @Valid Page.Query page) {
        OperatorScope.Filter filter = scope.filter(null);
        List<Simulation> rows = Simulation.<Simulation>find(
                        "id > ?1 and (?2 = true or (byOwner = true and operatorCode in ?3)) order by id",
                        page.after(),
                        filter.all(),
                        filter.operators())
                .range(0, page.limit)
                .list();
        return Page.of(rows, page, row -> row.id).map(Simulation::view);
    }

    /** One answer as it was given. */
    @GET
    @Path("{id}")
    @RolesAllowed({READS_ALL, READS_OWN})
    @Transactional
    @Operation(operationId = "getSimulation", summary = "Read an answer that was stored")
    public SimulationView get(UUID id) {
        return scope.load(Simulation.class, id).view();
    }
}
