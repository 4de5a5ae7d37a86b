package kr.stability.reporting.pages;

import static kr.stability.reporting.operator.Role.READS_ALL;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.stability.reporting.implementation.HistoryEntryView;
import kr.stability.reporting.order.OrderBoard;
import kr.stability.reporting.order.OrderLetters;

/** An order with everything that happened to it. */
@Path("/ministry/orders/{id}")
@Produces(MediaType.TEXT_HTML)
@ForPeople
public class OrderPages {
    private static final int ACTS = 200;

    private final OrderBoard orders;
    private final OrderLetters letters;
    private final Answers answers;
    private final OrderFile file;
    private final Clock clock;

    OrderPages(OrderBoard orders, OrderLetters letters, Answers answers, OrderFile file, Clock clock) {
        this.orders = orders;
        this.letters = letters;
        this.answers = answers;
        this.file = file;
        this.clock = clock;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance order(OrderPage page);
    }

    /** Demands, the day and why, what was filed and found, how it is carried out, and who did what when. */
    @GET
    @RolesAllowed(READS_ALL)
    @Transactional
    public TemplateInstance order(UUID id, @QueryParam("after") UUID after) {
        LocalDate today = LocalDate.now(clock);
        OrderBoard.Row row = orders.one(id, today);
        return Templates.order(
                new OrderPage(row, letters.of(id), answers.filed(id), file.course(id, today), past(id, after)));
    }

    private OrderPage.Past past(UUID order, UUID after) {
        List<HistoryEntryView> found = answers.history(order, after, ACTS + 1);
        boolean more = found.size() > ACTS;
        List<HistoryEntryView> shown = more ? found.subList(0, ACTS) : found;
        return new OrderPage.Past(shown, after == null, more ? shown.getLast().id() : null);
    }
}
