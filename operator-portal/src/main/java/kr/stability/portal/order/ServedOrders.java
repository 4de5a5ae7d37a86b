package kr.stability.portal.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import kr.stability.portal.reporting.OrderView;
import kr.stability.portal.reporting.Page;
import kr.stability.portal.reporting.ReportingApi;
import kr.stability.portal.session.OperatorScope;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/**
 * The orders served on the company of the signed-in person. Read from reporting-service with the person's own token;
 * while it does not answer, what was seen last.
 */
@ApplicationScoped
public class ServedOrders {
    private static final Logger LOG = Logger.getLogger(ServedOrders.class);
    private static final int PAGE = 200;
    private static final Clock REAL = Clock.systemUTC();
    private final ReportingApi reporting;
    private final OperatorScope scope;
    private final OrderMemory memory;

    ServedOrders(@RestClient ReportingApi reporting, OperatorScope scope, OrderMemory memory) {
        this.reporting = reporting;
        this.scope = scope;
        this.memory = memory;
    }

    /**
     * An order of the company.
     *
     * @throws NotFoundException when there is none, or it is another company's
     */
    public OrderView order(UUID id) {
        return seen(id).value();
    }

    /** All orders of the company, oldest first. */
    public List<OrderView> all() {
        return allSeen().value();
    }

    /**
     * An order of the company and when it was seen.
     *
     * @throws NotFoundException when there is none, or it is another company's
     */
    public Seen<OrderView> seen(UUID id) {
        String operator = scope.operator();
        Optional<OrderView> live = ask(() -> reporting.order(id));
        if (live.isPresent() && !live.get().operator().equals(operator)) {
            throw new NotFoundException();
        }
        live.ifPresent(order -> memory.remember(List.of(order)));
        return live.map(order -> new Seen<>(order, REAL.instant(), true))
                .or(() -> OrderSnapshot.of(operator, id).map(old -> new Seen<>(old.view, old.seenAt, false)))
                .orElseThrow(NotFoundException::new);
    }

    /** All orders of the company and when they were seen. */
    public Seen<List<OrderView>> allSeen() {
        String operator = scope.operator();
        Optional<List<OrderView>> live = ask(() -> read(operator));
        live.ifPresent(memory::remember);
        return live.map(orders -> new Seen<>(orders, REAL.instant(), true)).orElseGet(() -> remembered(operator));
    }

    private static Seen<List<OrderView>> remembered(String operator) {
        List<OrderSnapshot> old = OrderSnapshot.ofOperator(operator);
        Instant oldest =
                old.stream().map(seen -> seen.seenAt).min(Instant::compareTo).orElse(null);
        return new Seen<>(old.stream().map(seen -> seen.view).toList(), oldest, false);
    }

    private List<OrderView> read(String operator) {
        List<OrderView> orders = new ArrayList<>();
        String cursor = null;
        do {
            Page<OrderView> page = reporting.orders(PAGE, cursor);
            orders.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        orders.removeIf(order -> !order.operator().equals(operator));
        return orders;
    }

    /** Empty when reporting-service does not answer. */
    private static <T> Optional<T> ask(Supplier<T> question) {
        try {
            return Optional.of(question.get());
        } catch (WebApplicationException refused) {
            int status = refused.getResponse().getStatus();
            if (status == 404) {
                throw new NotFoundException();
            }
            LOG.warnf("reporting-service answers %d", status);
            return Optional.empty();
        } catch (ProcessingException | io.smallrye.mutiny.TimeoutException silent) {
            LOG.warnf("reporting-service does not answer: %s", silent.getMessage());
            return Optional.empty();
        }
    }
}
