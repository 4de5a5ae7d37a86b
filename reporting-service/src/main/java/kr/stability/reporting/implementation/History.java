package kr.stability.reporting.implementation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kr.stability.reporting.ledger.Act;
import kr.stability.reporting.web.Page;

/** The acts on one order, read from the ledger. */
@ApplicationScoped
public class History {
    private static final List<String> TOLD_TO_COMPANIES = names(
            Act.ORDER_SERVED,
            Act.ORDER_AMENDED,
            Act.ORDER_CLOSED,
            Act.SUBMISSION_RECEIVED,
            Act.SUBMISSION_WITHDRAWN,
            Act.EXTENSION_REQUESTED,
            Act.EXTENSION_GRANTED,
            Act.EXTENSION_REFUSED,
            Act.REVIEW_SENT,
            Act.PROGRESS_REPORTED,
            Act.RESULT_REPORT_RECEIVED);
    private static final List<String> ALL = names(Act.values());
    private static final String KNOWN = """
            with known (subject, reference) as (
                select number, number from corrective_order where id = :order and number is not null
                union all select receipt_number, receipt_number from submission where order_id = :order
                union all select receipt_number, receipt_number from result_report where order_id = :order
                union all select r.id::text, s.receipt_number
                    from review r join submission s on s.id = r.submission_id
                    where r.order_id = :order and (:drafts or r.sent_at is not null)
                union all select id::text, requirement_code from extension_request where order_id = :order
                union all select id::text, to_char(month, 'YYYY-MM') from progress_report where order_id = :order
            """;
    private static final String KNOWN_AT_THE_MINISTRY = """
                union all select id::text, number from corrective_order where id = :order
                union all select id::text, requirement_code from inspection_result where order_id = :order
            """;
    private static final String ACTS = """
            )
            select e.id, e.acted_at, e.act, coalesce(e.actor_name, e.actor ->> 'name'), known.reference
            from known join ledger_entry e on e.subject = known.subject
            where e.act in (:acts) and e.id > :after order by e.id limit :limit""";
    private final EntityManager entities;

    History(EntityManager entities) {
        this.entities = entities;
    }

    /** What the company may know of, at most one more than asked for. Drafts of the ministry are never in it. */
    List<HistoryEntryView> of(UUID order, Page.Query page) {
        return entries(query(KNOWN + ACTS, order, page.after(), page.limit + 1)
                .setParameter("drafts", false)
                .setParameter("acts", TOLD_TO_COMPANIES));
    }

    /**
     * Everything, as the ministry may know it, the oldest first.
     *
     * @param after id of the last entry that is known; null for the beginning
     */
    @Transactional
    public List<HistoryEntryView> whole(UUID order, UUID after, int most) {
        UUID from = after == null ? new UUID(0, 0) : after;
        return entries(query(KNOWN + KNOWN_AT_THE_MINISTRY + ACTS, order, from, most)
                .setParameter("drafts", true)
                .setParameter("acts", ALL));
    }

    private Query query(String sql, UUID order, UUID after, int limit) {
        return entities.createNativeQuery(sql, Object[].class)
                .setParameter("order", order)
                .setParameter("after", after)
                .setParameter("limit", limit);
    }

    @SuppressWarnings("unchecked") // rows of a native query
    private static List<HistoryEntryView> entries(Query query) {
        return ((List<Object[]>) query.getResultList())
                .stream()
                        .map(row -> new HistoryEntryView(
                                (UUID) row[0], (Instant) row[1], Act.valueOf((String) row[2]), (String) row[3], (String)
                                        row[4]))
                        .toList();
    }

    private static List<String> names(Act... acts) {
        return Stream.of(acts).map(Act::name).toList();
    }
}
