package kr.stability.portal.progress;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import kr.stability.portal.order.SeenOrder;
import kr.stability.portal.reporting.ImplementationApi;
import kr.stability.portal.reporting.Listing;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** What the ministry has of an order after the plan: asked and kept, and shown as kept while it does not answer. */
@ApplicationScoped
class Progress {
    private static final Logger LOG = Logger.getLogger(Progress.class);
    private static final int PAGE = 200;

    private final ImplementationApi ministry;
    private final Clock clock;

    Progress(@RestClient ImplementationApi ministry, Clock clock) {
        this.ministry = ministry;
        this.clock = clock;
    }

    /** As it stands now where that can be known. The order was loaded by the person's scope. */
    SeenProgress of(SeenOrder order) {
        boolean current = order.current() && asked(order);
        return QuarkusTransaction.joiningExisting().call(() -> SeenProgress.of(kept(order), current));
    }

    private boolean asked(SeenOrder order) {
        try {
            keep(order);
            return true;
        } catch (NotFoundException e) {
            throw e;
        } catch (WebApplicationException | ProcessingException e) {
            LOG.warnf("reporting-service does not answer: %s", e.getMessage());
            return false;
        }
    }

    private void keep(SeenOrder order) {
        UUID id = order.id();
        ProgressSnapshot seen = new ProgressSnapshot();
        seen.milestones = all(cursor -> ministry.milestones(id, cursor, PAGE));
        seen.reports = all(cursor -> ministry.progressReports(id, cursor, PAGE));
        seen.results = all(cursor -> ministry.resultReports(id, cursor, PAGE));
        seen.history = all(cursor -> ministry.history(id, cursor, PAGE));
        QuarkusTransaction.joiningExisting().run(() -> {
            ProgressSnapshot found = ProgressSnapshot.findById(order.id());
            ProgressSnapshot kept = found == null ? ProgressSnapshot.begun(order.id(), order.operator()) : found;
            kept.milestones = seen.milestones;
            kept.reports = seen.reports;
            kept.results = seen.results;
            kept.history = seen.history;
            kept.seenAt = clock.instant();
        });
    }

    private static ProgressSnapshot kept(SeenOrder order) {
        ProgressSnapshot kept = ProgressSnapshot.findById(order.id());
        return kept == null ? new ProgressSnapshot() : kept;
    }

    private static <T> List<T> all(Function<String, Listing<T>> question) {
        List<T> all = new ArrayList<>();
        String cursor = null;
        do {
            Listing<T> page = question.apply(cursor);
            all.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        return all;
    }
}
