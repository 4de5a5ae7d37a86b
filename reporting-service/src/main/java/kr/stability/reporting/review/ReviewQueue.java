package kr.stability.reporting.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Filings that wait for the ministry: the latest version of an open order with no review sent, or of which more was demanded after
 * the review that was sent last. Derived, never stored.
 */
@ApplicationScoped
public class ReviewQueue {
    /** Days from receipt until a review should be sent; the ministry's own target, no legal period. */
    static final int TARGET_DAYS = 14;

    /** An amendment demanded more or else after a review had accepted everything, as {@code OrderStatus} says. */
    private static final String DEMANDED_SINCE = """
            not exists (select 1 from finding f where f.review_id = sent.id and f.verdict <> 'ACCEPTED')
            and exists (select 1 from order_revision before where before.order_id = sent.order_id
                and before.replaced_at > sent.sent_at
                and exists (select 1 from requirement q where q.order_id = sent.order_id and not q.withdrawn
                    and not exists (select 1 from jsonb_array_elements(before.letter -> 'requirements') l
                        where l ->> 'code' = q.code and l ->> 'category' = q.category
                          and l #>> '{text,ko}' = q.text_ko and l #>> '{text,en}' is not distinct from q.text_en)))""";

    private static final String WAITING = """
            select s.id as submission, s.order_id as "order", s.order_number as "orderNumber",
                   s.operator_code as operator, s.version as version, s.received_at as "receivedAt", r.id as review,
                   r.assignee ->> 'name' as assignee,
                   coalesce(r.due_on, (s.received_at at time zone 'Asia/Seoul')::date + :target) as "dueOn"
            from submission s left join review r on r.submission_id = s.id and r.sent_at is null
            where s.id > :after
              and not exists (select 1 from submission t where t.order_id = s.order_id and t.version > s.version
                and not exists (select 1 from withdrawal w where w.submission_id = t.id))
              and not exists (select 1 from withdrawal w where w.submission_id = s.id)
              and not exists (select 1 from corrective_order o where o.id = s.order_id and o.closed_at is not null)
              and not exists (select 1 from (select * from review x where x.submission_id = s.id and x.sent_at is not null
                    order by x.sent_at desc limit 1) sent
                where not (%s))
              and (cast(:operator as text) is null or s.operator_code = :operator)
              and (cast(:dueBefore as date) is null
                   or coalesce(r.due_on, (s.received_at at time zone 'Asia/Seoul')::date + :target) < :dueBefore)
            """.formatted(DEMANDED_SINCE);

    private static final String QUERY = WAITING + " order by s.id limit :most";

    private static final String MOST_URGENT = WAITING + " order by \"dueOn\", s.id limit :most";

    private static final String COUNTED = """
            select count(*), count(*) filter (where "dueOn" < :today), min("receivedAt") from (%s) waiting""".formatted(WAITING);

    private static final UUID FIRST = new UUID(0, 0);

    private final EntityManager entities;

    ReviewQueue(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * A filing that waits.
     *
     * @param receivedAt when it came in
     * @param dueOn day by which the review should be sent, Asia/Seoul
     * @param review the draft, or null when nobody has begun
     * @param assignee name of who works on it, or null
     */
    @Schema(name = "WaitingFiling")
    public record Waiting(
            UUID submission,
            UUID order,
            String orderNumber,
            String operator,
            int version,
            Instant receivedAt,
            LocalDate dueOn,

            @Schema(nullable = true, description = "The draft review; null when nobody has begun")
            UUID review,

            @Schema(nullable = true) String assignee) {

        private static Waiting of(Tuple row) {
            return new Waiting(
                    row.get("submission", UUID.class),
                    row.get("order", UUID.class),
                    row.get("orderNumber", String.class),
                    row.get("operator", String.class),
                    row.get("version", Integer.class),
                    row.get("receivedAt", Instant.class),
                    row.get("dueOn", LocalDate.class),
                    row.get("review", UUID.class),
                    row.get("assignee", String.class));
        }
    }

    /**
     * What waits, in the order of coming in.
     *
     * @param operator of this company only, or null
     * @param dueBefore due before this day only, or null
     * @param most rows at the most
     */
    List<Waiting> waiting(UUID after, String operator, LocalDate dueBefore, int most) {
        @SuppressWarnings("unchecked") // a native query has no typed form
        List<Tuple> rows = asked(QUERY, after, operator, dueBefore)
                .setParameter("most", most)
                .getResultList();
        return rows.stream().map(Waiting::of).toList();
    }

    /**
     * The head of the queue.
     *
     * @param first those that should be reviewed first
     * @param total how many wait
     * @param overdue of them should have been reviewed
     */
    public record Head(List<Waiting> first, long total, long overdue) {}

    /** Those that should be reviewed first, at most so many, and how many wait; two queries. */
    @Transactional
    public Head head(LocalDate today, int most) {
        @SuppressWarnings("unchecked") // a native query has no typed form
        List<Tuple> rows =
                asked(MOST_URGENT, FIRST, null, null).setParameter("most", most).getResultList();
        Counted counted = counted(today);
        return new Head(rows.stream().map(Waiting::of).toList(), counted.waiting(), counted.overdue());
    }

    /**
     * How many wait.
     *
     * @param overdue of them should have been reviewed
     * @param oldest when the first of them came in, or null
     */
    record Counted(long waiting, long overdue, Instant oldest) {}

    /** How many wait on a day in Asia/Seoul; one query. */
    Counted counted(LocalDate today) {
        Tuple row = (Tuple)
                asked(COUNTED, FIRST, null, null).setParameter("today", today).getSingleResult();
        return new Counted(row.get(0, Long.class), row.get(1, Long.class), row.get(2, Instant.class));
    }

    private Query asked(String sql, UUID after, String operator, LocalDate dueBefore) {
        return entities.createNativeQuery(sql, Tuple.class)
                .setParameter("target", TARGET_DAYS)
                .setParameter("after", after)
                .setParameter("operator", operator)
                .setParameter("dueBefore", dueBefore);
    }
}
