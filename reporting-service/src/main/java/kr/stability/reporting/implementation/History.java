package kr.stability.reporting.implementation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kr.stability.reporting.ledger.Act;
import kr.stability.reporting.web.Page;

/** The acts on one order that its company may know of, read from the ledger. Drafts of the ministry are never in it. */
@ApplicationScoped
class History {
    private static final List<String> ACTS = List.of(
            Act.ORDER_SERVED.name(),
            Act.ORDER_AMENDED.name(),
            Act.ORDER_CLOSED.name(),
            Act.SUBMISSION_RECEIVED.name(),
            Act.REVIEW_SENT.name(),
            Act.PROGRESS_REPORTED.name(),
            Act.RESULT_REPORT_RECEIVED.name());
    private static final String QUERY = """
            with known (subject, reference) as (
                select number, number from corrective_order where id = :order and number is not null
                union all select receipt_number, receipt_number from submission where order_id = :order
                union all select receipt_number, receipt_number from result_report where order_id = :order
                union all select r.id::text, s.receipt_number
                    from review r join submission s on s.id = r.submission_id
                    where r.order_id = :order and r.sent_at is not null
                union all select id::text, to_char(month, 'YYYY-MM') from progress_report where order_id = :order)
            select e.id, e.acted_at, e.act, coalesce(e.actor_name, e.actor ->> 'name'), known.reference
            from known join ledger_entry e on e.subject = known.subject
            where e.act in (:acts) and e.id > :after order by e.id limit :limit""";

    private final EntityManager entities;

    History(EntityManager entities) {
        this.entities = entities;
    }

    /** One page and a row more, oldest first. */
    @SuppressWarnings("unchecked")
    List<HistoryEntryView> of(UUID order, Page.Query page) {
        List<Object[]> rows = entities.createNativeQuery(QUERY, Object[].class)
                .setParameter("order", order)
                .setParameter("acts", ACTS)
                .setParameter("after", page.after())
                .setParameter("limit", page.limit + 1)
                .getResultList();
        return rows.stream()
                .map(row -> new HistoryEntryView(
                        (UUID) row[0], (Instant) row[1], Act.valueOf((String) row[2]), (String) row[3], (String)
                                row[4]))
                .toList();
    }
}
