package kr.stability.portal.order;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kr.stability.portal.reporting.Listing;
import kr.stability.portal.reporting.OrderView;
import kr.stability.portal.reporting.ReportingApi;
import kr.stability.portal.reporting.ReviewView;
import kr.stability.portal.session.OperatorScope;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/**
 * The orders of the signed-in person's company: asked from reporting-service and kept, and shown as kept while
 * reporting-service does not answer.
 */
@ApplicationScoped
public class Orders {
    private static final Logger LOG = Logger.getLogger(Orders.class);
    private static final int PAGE = 100;
    private static final long RETRY_AFTER_SECONDS = 5;

    private final ReportingApi reporting;
    private final OperatorScope scope;
    private final Clock clock;

    Orders(@RestClient ReportingApi reporting, OperatorScope scope, Clock clock) {
        this.reporting = reporting;
        this.scope = scope;
        this.clock = clock;
    }

    /** All orders of the company, as they stand now where that can be known. */
    public List<SeenOrder> mine() {
        boolean current = asked(this::readAll).isPresent();
        return QuarkusTransaction.joiningExisting()
                .call(() -> OrderSnapshot.of(scope.operators()).stream()
                        .map(snapshot -> SeenOrder.of(snapshot, current))
                        .toList());
    }

    /**
     * One order as it stands now where that can be known.
     *
     * @throws NotFoundException when reporting-service says that there is none, or it is another company's
     * @throws ServiceUnavailableException when it says nothing, and the order was never seen before
     */
    public SeenOrder fresh(UUID id) {
        boolean current = asked(() -> read(id)).isPresent();
        if (!current && !isSeen(id)) {
            throw new ServiceUnavailableException(RETRY_AFTER_SECONDS);
        }
        return seen(id, current);
    }

    /** One order as seen last; asks only when it was never seen. */
    public SeenOrder known(UUID id) {
        return isSeen(id) ? seen(id, true) : fresh(id);
    }

    /** Rows of other companies are not there for the person: those count as never seen. */
    private static boolean isSeen(UUID id) {
        return QuarkusTransaction.joiningExisting().call(() -> OrderSnapshot.findById(id) != null);
    }

    private SeenOrder seen(UUID id, boolean current) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> SeenOrder.of(scope.load(OrderSnapshot.class, id), current));
    }

    private Boolean readAll() {
        List<OrderView> all = new ArrayList<>();
        String cursor = null;
        do {
            Listing<OrderView> page = reporting.orders(cursor, PAGE);
            all.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        Map<UUID, List<ReviewView>> seen = reviewsSeen();
        all.forEach(order -> keep(
                order,
                lacksReview(order, seen.getOrDefault(order.id(), List.of()))
                        ? reporting.reviews(order.id(), PAGE).items()
                        : null));
        return true;
    }

    private Map<UUID, List<ReviewView>> reviewsSeen() {
        return QuarkusTransaction.joiningExisting()
                .call(() -> OrderSnapshot.of(scope.operators()).stream()
                        .collect(Collectors.toMap(kept -> kept.orderId, kept -> kept.reviews)));
    }

    /** True when the ministry has answered the last filing with a review that was not seen here yet. */
    private static boolean lacksReview(OrderView order, List<ReviewView> seen) {
        boolean answered =
                order.status() == OrderView.Status.SUPPLEMENT_REQUESTED || order.status() == OrderView.Status.ACCEPTED;
        return answered && order.ofLastFiling(seen).findAny().isEmpty();
    }

    private Boolean read(UUID id) {
        keep(reporting.order(id), reporting.reviews(id, PAGE).items());
        return true;
    }

    /**
     * Keeps an order as it was shown just now.
     *
     * @param reviews null when they were not asked for; those kept before stay
     */
    void keep(OrderView order, List<ReviewView> reviews) {
        QuarkusTransaction.joiningExisting().run(() -> {
            OrderSnapshot kept = OrderSnapshot.findById(order.id());
            OrderSnapshot snapshot =
                    kept == null ? OrderSnapshot.begun(order.id(), order.operator(), clock.instant()) : kept;
            snapshot.operator = order.operator();
            snapshot.view = order;
            snapshot.seenAt = clock.instant();
            if (reviews != null) {
                snapshot.reviews = reviews;
            }
        });
    }

    /** The answer, or nothing when reporting-service is down or refuses; a refusal is not a reason to stop work. */
    private static <T> Optional<T> asked(Supplier<T> question) {
        try {
            return Optional.of(question.get());
        } catch (WebApplicationException | ProcessingException e) {
            if (e instanceof WebApplicationException answer
                    && answer.getResponse().getStatus() == 404) {
                throw new NotFoundException(e);
            }
            LOG.warnf("reporting-service does not answer: %s", e.getMessage());
            return Optional.empty();
        }
    }
}
