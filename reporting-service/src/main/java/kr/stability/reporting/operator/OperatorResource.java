package kr.stability.reporting.operator;

import static kr.stability.reporting.operator.Role.PUBLISHER;
import static kr.stability.reporting.operator.Role.READS_ALL;
import static kr.stability.reporting.operator.Role.READS_OWN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import kr.stability.reporting.json.Text;
import kr.stability.reporting.ledger.Act;
import kr.stability.reporting.ledger.Ledger;
import kr.stability.reporting.web.Created;
import kr.stability.reporting.web.IdempotentPost;
import kr.stability.reporting.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Companies under obligation. */
@Path("/api/v1/operators")
@Tag(name = "operator", description = "Companies under obligation (사업자)")
public class OperatorResource {
    private final OperatorScope scope;
    private final IdempotentPost idempotent;
    private final Ledger ledger;
    private final Clock clock;

    OperatorResource(OperatorScope scope, IdempotentPost idempotent, Ledger ledger, Clock clock) {
        this.scope = scope;
        this.idempotent = idempotent;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * A company to register.
     *
     * @param code alias of its organization at the identity provider
     */
    public record OperatorRequest(
            @NotNull @Pattern(regexp = Operator.CODE) @Schema(examples = {"kakao"})
            String code,

            @NotNull @Valid Text name) {}

    /** A company as shown. */
    @Schema(name = "Operator")
    public record OperatorView(@Schema(examples = {"kakao"}) String code, Text name) {
        static OperatorView of(Operator operator) {
            return new OperatorView(operator.code, operator.name);
        }
    }

    /** Registers a company. */
    @POST
    @RolesAllowed(PUBLISHER)
    @Operation(operationId = "registerOperator", summary = "Register a company under obligation")
    public RestResponse<OperatorView> register(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid OperatorRequest request) {
        OperatorView view = idempotent.once(
                key,
                new IdempotentPost.Call<>("registerOperator", request, OperatorView.class),
                () -> OperatorView.of(registered(request)));
        return Created.at("/api/v1/operators/" + view.code(), view);
    }

    /** Companies that the caller may see, oldest first. */
    @GET
    @RolesAllowed({READS_ALL, READS_OWN})
    @Transactional
    @Operation(operationId = "listOperators", summary = "List companies")
    public Page<OperatorView> list(@BeanParam @Valid Page.Query page) {
        OperatorScope.Filter filter = scope.filter(null);
        List<Operator> rows = Operator.<Operator>find(
                        "id > ?1 and (?2 = true or code in ?3) order by id",
                        page.after(),
                        filter.all(),
                        filter.operators())
                .range(0, page.limit)
                .list();
        return Page.of(rows, page, row -> row.id).map(OperatorView::of);
    }

    /** One company by code. */
    @GET
    @Path("{code}")
    @RolesAllowed({READS_ALL, READS_OWN})
    @Transactional
    @Operation(operationId = "getOperator", summary = "Read a company")
    public OperatorView get(String code) {
        return OperatorView.of(scope.check(Operator.ofCode(code).orElse(null)));
    }

    private Operator registered(OperatorRequest request) {
        Operator operator = new Operator();
        operator.code = request.code();
        operator.name = request.name();
        operator.registeredAt = clock.instant();
        operator.persistAndFlush();
        ledger.record(Act.OPERATOR_REGISTERED, operator.code);
        return operator;
    }
}
