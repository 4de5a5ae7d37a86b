package kr.stability.reporting.implementation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What companies had reported of their milestones at an instant, beside one version of each plan. */
@ApplicationScoped
public class ProgressAt {
    private static final String LAST_SAID = """
            with told as (
                select f.milestone_id, f.submission_id, f.due_on, f.achieved_on, row_number() over w as nth,
                    lag(f.due_on) over w as due_before, lag(f.achieved_on) over w as achieved_before
                from submission a
                join submission v on v.order_id = a.order_id and v.version <= a.version
                join filed_milestone f on f.submission_id = v.id
                where a.id in (:versions)
                  and not exists (select 1 from withdrawal x where x.submission_id = v.id)
                window w as (partition by f.milestone_id order by f.version))
            select milestone_id,
                (array_agg(submission_id order by submission_id desc)
                    filter (where nth = 1 or due_on is distinct from due_before))[1],
                (array_agg(submission_id order by submission_id desc)
                    filter (where nth = 1 or achieved_on is distinct from achieved_before))[1]
            from told group by milestone_id""";
    private static final String STANDING = """
            from ProgressEntry e join fetch e.report r join fetch e.milestone
            where e.orderId in (select s.orderId from Submission s where s.id in :versions) and r.reportedAt <= :at
              and not exists (select 1 from ProgressReport later where later.orderId = r.orderId
                and later.month = r.month and later.revision > r.revision and later.reportedAt <= :at)
            order by r.month, r.id, e.position""";

    private final EntityManager entities;

    ProgressAt(EntityManager entities) {
        this.entities = entities;
    }

    /** The versions of the plan that gave a milestone its last day and its last achievement. */
    private record LastSaid(UUID due, UUID achieved) {

        /** Ids are UUIDv7: what a later version of the plan says anew takes the place of what was reported before. */
        boolean before(ProgressEntry entry, UUID saidAt) {
            return switch (entry.state) {
                case MOVED -> due.compareTo(saidAt) < 0;
                case ACHIEVED, REOPENED -> achieved.compareTo(saidAt) < 0;
                case NO_CHANGE -> true;
            };
        }
    }

    /**
     * The entries that count, the earlier months first. Of each month the last report up to the instant stands.
     *
     * @param versions ids of submissions, one an order
     */
    public List<ProgressEntry> standing(Collection<UUID> versions, Instant at) {
        if (versions.isEmpty()) {
            return List.of();
        }
        Map<UUID, LastSaid> plans = lastSaid(versions);
        List<ProgressEntry> entries = entities.createQuery(STANDING, ProgressEntry.class)
                .setParameter("versions", Set.copyOf(versions))
                .setParameter("at", at)
                .getResultList();
        Map<ProgressEntry, UUID> saidAt = saidAt(entries);
        return entries.stream()
                .filter(entry -> plans.containsKey(entry.milestone.id)
                        && plans.get(entry.milestone.id).before(entry, saidAt.get(entry)))
                .toList();
    }

    /** An earlier month, however late it is reported or corrected, has its place before every later one. */
    private static Map<ProgressEntry, UUID> saidAt(List<ProgressEntry> entries) {
        Map<String, UUID> first = new HashMap<>();
        Map<ProgressEntry, UUID> saidAt = new HashMap<>();
        for (ProgressEntry entry : entries.reversed()) {
            String about = entry.milestone.id + (entry.state == MilestoneState.MOVED ? "/due" : "/achieved");
            UUID place = entry.report.id;
            if (entry.state != MilestoneState.NO_CHANGE) {
                place = first.merge(about, place, (one, other) -> one.compareTo(other) < 0 ? one : other);
            }
            saidAt.put(entry, place);
        }
        return saidAt;
    }

    private Map<UUID, LastSaid> lastSaid(Collection<UUID> versions) {
        Stream<?> rows = entities.createNativeQuery(LAST_SAID, Object[].class)
                .setParameter("versions", Set.copyOf(versions))
                .getResultStream();
        Function<Object[], LastSaid> said = row -> new LastSaid((UUID) row[1], (UUID) row[2]);
        return rows.map(row -> (Object[]) row).collect(Collectors.toMap(row -> (UUID) row[0], said));
    }
}
