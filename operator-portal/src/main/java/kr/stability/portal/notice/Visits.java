package kr.stability.portal.notice;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.BlockingOperationControl;
import jakarta.ws.rs.container.ContainerRequestContext;
import kr.stability.portal.session.OperatorScope;
import kr.stability.portal.tenancy.RowScope;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Before a page: notes who looks, and counts what they have not read. A failure here never costs the page. */
class Visits {
    private static final Logger LOG = Logger.getLogger(Visits.class);

    private final OperatorScope scope;
    private final Addressees addressees;
    private final Visit visit;

    Visits(OperatorScope scope, Addressees addressees, Visit visit) {
        this.scope = scope;
        this.addressees = addressees;
        this.visit = visit;
    }

    @ServerRequestFilter
    void look(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        if (!request.getMethod().equals("GET")
                || path.startsWith("/local/")
                || !BlockingOperationControl.isBlockingAllowed()
                || !scope.isKnown()) {
            return;
        }
        try {
            visit.found(RowScope.ofEveryCompany(
                    () -> QuarkusTransaction.requiringNew().call(this::unread)));
        } catch (RuntimeException e) {
            LOG.warn("Notices of a visitor could not be counted", e);
        }
    }

    /** Somebody who came from another company is known already: their row is still that company's. */
    private long unread() {
        addressees.note(new Addressees.Known(scope.person(), scope.operators(), scope.isCertifier(), scope.email()));
        return Addressee.of(scope.person())
                .map(known -> Notice.unread(known.id, scope.operators()))
                .orElse(0L);
    }
}
