package kr.stability.reporting.implementation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.stability.reporting.plan.FiledMilestone;

/** Tells the filings which milestones earlier versions gave a day for. */
@ApplicationScoped
class FiledMilestones implements FiledMilestone.Register {
    private static final String QUERY = """
            select m.measure_code, m.code, (array_agg(f.due_on order by f.version))[1],
                (array_agg(f.due_on order by f.version desc))[1],
                (select d.due_on from milestone_date d where d.milestone_id = m.id
                    order by d.said_at desc, d.month desc limit 1)
            from milestone m join filed_milestone f on f.milestone_id = m.id and f.due_on is not null
            where m.order_id = :order
              and not exists (select 1 from withdrawal w where w.submission_id = f.submission_id)
            group by m.id""";

    private final EntityManager entities;

    FiledMilestones(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<FiledMilestone> of(UUID order) {
        Stream<?> rows = entities.createNativeQuery(QUERY, Object[].class)
                .setParameter("order", order)
                .getResultStream();
        return rows.map(row -> milestone((Object[]) row)).toList();
    }

    private static FiledMilestone milestone(Object[] row) {
        Set<LocalDate> known = Stream.of(day(row[2]), day(row[3]), day(row[4]))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new FiledMilestone((String) row[0], (String) row[1], day(row[2]), known);
    }

    private static LocalDate day(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
