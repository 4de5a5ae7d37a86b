package kr.stability.reporting.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;

/**
 * Counts open orders where they are, without reading one. What is overdue is said by {@link OrderStatus}; the query repeats it
 * for the sake of time, and a test holds it against {@link OrderViews} on orders of every kind.
 */
@ApplicationScoped
class OrderCounts {
    /** Each open order and whether something of it is overdue; reads the tables of filings and reviews too. */
    static final String OPEN = """
            select o.id, case
                when latest.id is null then o.due_on < :today
                else exists (
                    select 1 from requirement q
                    where q.order_id = o.id and not q.withdrawn and q.separate_due_on < :today
                      and not exists (
                        select 1 from submission s, plan_rows(s.content -> 'measures') m
                        where s.id = latest.id and jsonb_exists(m.entry -> 'requirements', q.code)))
                  or answer.supplement and sent.supplement and sent.supplement_due_on < :today
                  or answer.supplement is not true and o.result_due_on < :today
                    and not exists (select 1 from result_report p where p.order_id = o.id)
                end as overdue
            from corrective_order o
            left join lateral (
                select s.id from submission s
                where s.order_id = o.id and not exists (select 1 from withdrawal w where w.submission_id = s.id)
                order by s.version desc limit 1) latest on true
            left join lateral (
                select r.supplement_due_on, exists (
                    select 1 from finding f where f.review_id = r.id and f.verdict = 'SUPPLEMENT_REQUIRED') as supplement
                from review r where r.order_id = o.id and r.sent_at is not null
                order by r.sent_at desc, r.id limit 1) sent on true
            left join lateral (
                select exists (
                    select 1 from finding f where f.review_id = r.id and f.verdict = 'SUPPLEMENT_REQUIRED') as supplement
                from review r where r.order_id = o.id and r.submission_id = latest.id and r.sent_at is not null
                order by r.sent_at desc, r.id limit 1) answer on true
            where o.arrived_on is not null and o.closed_at is null""";

    private static final String COUNTED = "select count(*), count(*) filter (where overdue) from (" + OPEN + ") open";

    private final EntityManager entities;

    OrderCounts(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * How many orders.
     *
     * @param open have arrived and are not closed
     * @param overdue of which something is overdue
     */
    record Counted(long open, long overdue) {}

    /** As they stand on a day in Asia/Seoul; one query. */
    Counted on(LocalDate today) {
        Tuple row = (Tuple) entities.createNativeQuery(COUNTED, Tuple.class)
                .setParameter("today", today)
                .getSingleResult();
        return new Counted(row.get(0, Long.class), row.get(1, Long.class));
    }
}
