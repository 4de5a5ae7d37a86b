package kr.stability.reporting.assurance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.stability.reporting.submission.Submission;

/**
 * Which result reports name the files of a filing: the latest version for each order, the order of the filing among them. What
 * proved a plan may be what proves that it was carried out, or may not: that is for the reviewer to say.
 */
@ApplicationScoped
class ResultUses {
    private static final String USES = """
            select f.sha256, r.operator_code, r.order_id, o.number, r.version, r.filed_at, m ->> 'measure'
            from result_report r
            join corrective_order o on o.id = r.order_id
            cross join lateral jsonb_array_elements(r.results) m
            cross join lateral jsonb_array_elements_text(m -> 'evidence') f(sha256)
            where f.sha256 in (:files)
              and r.operator_code in (select v.operator_code from evidence v where v.sha256 in (:files))
              and not exists (select 1 from result_report later
                where later.order_id = r.order_id and later.version > r.version)
            """;
    private static final String BY_THE_COMPANY = " and r.operator_code = :operator";
    private static final String IN_ORDER = " order by r.filed_at, r.id, 7";

    private final EntityManager entities;

    ResultUses(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * One use of a file.
     *
     * @param operator code of the company
     * @param order id of the order
     * @param number of the order
     * @param version of the report
     * @param filedAt when it was filed
     * @param measure code of the measure whose result the file proves there
     */
    record Use(String operator, UUID order, String number, int version, Instant filedAt, String measure) {}

    /** Uses by the company of a filing, by SHA-256: other companies are not looked at. */
    @Transactional(Transactional.TxType.MANDATORY)
    Map<String, List<Use>> byTheCompany(Submission filing, Collection<String> files) {
        return files.isEmpty()
                ? Map.of()
                : uses(query(USES + BY_THE_COMPANY + IN_ORDER, files).setParameter("operator", filing.operatorCode));
    }

    /** Uses by every company, by SHA-256: for the ministry alone. */
    @Transactional(Transactional.TxType.MANDATORY)
    Map<String, List<Use>> byEveryone(Collection<String> files) {
        return files.isEmpty() ? Map.of() : uses(query(USES + IN_ORDER, files));
    }

    private Query query(String sql, Collection<String> files) {
        return entities.createNativeQuery(sql, Object[].class).setParameter("files", files);
    }

    @SuppressWarnings("unchecked") // rows of a native query
    private static Map<String, List<Use>> uses(Query query) {
        return ((List<Object[]>) query.getResultList())
                .stream()
                        .collect(Collectors.groupingBy(
                                row -> (String) row[0], Collectors.mapping(ResultUses::use, Collectors.toList())));
    }

    private static Use use(Object[] row) {
        return new Use(
                (String) row[1],
                (UUID) row[2],
                (String) row[3],
                ((Number) row[4]).intValue(),
                (Instant) row[5],
                (String) row[6]);
    }
}
