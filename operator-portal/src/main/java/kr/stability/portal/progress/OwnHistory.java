package kr.stability.portal.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kr.stability.portal.delivery.Filing;
import kr.stability.portal.plan.SavedDraft;
import kr.stability.portal.plan.Section;

/** What people of the company did with an order in the portal. */
@ApplicationScoped
class OwnHistory {
    private static final String SAVES = """
            SELECT a.section, a.by_name, a.last_at, a.saves FROM plan_activity a
            JOIN plan_draft d ON d.id = a.draft_id WHERE d.order_id = :order""";

    private final EntityManager entities;

    OwnHistory(EntityManager entities) {
        this.entities = entities;
    }

    /** Acts in no order; saves of one person in one section on one day are one line. The order was loaded by scope. */
    @Transactional
    List<HistoryLine> of(UUID order) {
        Stream<HistoryLine> begun = SavedDraft.ofOrder(order).stream()
                .map(draft -> new HistoryLine(
                        draft.startedAt, HistoryLine.Kind.DRAFT_BEGUN, null, null, null, 1, plan(order)));
        Stream<HistoryLine> filed = Filing.ofOrder(order).stream()
                .map(filing -> new HistoryLine(
                        filing.filedAt,
                        HistoryLine.Kind.FILED,
                        filing.certifier.name(),
                        Integer.toString(filing.version),
                        null,
                        1,
                        "/filings/" + filing.id));
        return Stream.of(begun, saves(order), filed).flatMap(lines -> lines).toList();
    }

    @SuppressWarnings("unchecked")
    private Stream<HistoryLine> saves(UUID order) {
        List<Object[]> rows = entities.createNativeQuery(SAVES, Object[].class)
                .setParameter("order", order)
                .getResultList();
        return rows.stream()
                .map(row -> new HistoryLine(
                        (Instant) row[2],
                        HistoryLine.Kind.SECTION_SAVED,
                        (String) row[1],
                        null,
                        Section.of((String) row[0]).orElse(null),
                        ((Number) row[3]).intValue(),
                        plan(order) + "/" + row[0]));
    }

    private static String plan(UUID order) {
        return "/orders/" + order + "/plan";
    }
}
