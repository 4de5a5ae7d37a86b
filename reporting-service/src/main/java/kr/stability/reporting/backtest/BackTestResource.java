package kr.stability.reporting.backtest;

import static kr.stability.reporting.operator.Role.ANALYST;
import static kr.stability.reporting.operator.Role.READS_ALL;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import kr.stability.reporting.backtest.BackTestViews.BackTestView;
import kr.stability.reporting.backtest.BackTestViews.InventoryView;
import kr.stability.reporting.web.Created;
import kr.stability.reporting.web.IdempotentPost;
import kr.stability.reporting.web.Items;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What ran where on the day, and the test of the rules against it. Companies do not read it here. */
@Path("/api/v1/incidents/{code}")
@Tag(name = "back-test", description = "The inventory on the day of an incident against what users suffered (재현)")
public class BackTestResource {
    private final BackTests tests;
    private final IdempotentPost idempotent;

    BackTestResource(BackTests tests, IdempotentPost idempotent) {
        this.tests = tests;
        this.idempotent = idempotent;
    }

    /** Records what a company ran where when the incident began. */
    @POST
    @Path("inventories")
    @RolesAllowed(ANALYST)
    @Operation(operationId = "recordIncidentInventory", summary = "Record what a company ran where on the day")
    public RestResponse<InventoryView> record(
            String code, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid IncidentInventoryRequest request) {
        InventoryView view = idempotent.once(
                key,
                new IdempotentPost.Call<>("recordIncidentInventory " + code, request, InventoryView.class),
                () -> InventoryView.of(tests.record(code, request)));
        return Created.at("/api/v1/incidents/" + code + "/inventories", view);
    }

    /** The latest inventory of each company. */
    @GET
    @Path("inventories")
    @RolesAllowed(READS_ALL)
    @Operation(operationId = "listIncidentInventories", summary = "List what companies ran where on the day")
    public Items<InventoryView> list(String code) {
        return Items.of(tests.latest(code).stream().map(InventoryView::of).toList());
    }

    /** The rules against what users suffered, by company. */
    @GET
    @Path("back-test")
    @RolesAllowed(READS_ALL)
    @Operation(
            operationId = "backTestIncident",
            summary = "Hold the site-loss rules against the outages of an incident")
    public Items<BackTestView> run(String code) {
        return Items.of(tests.run(code));
    }
}
