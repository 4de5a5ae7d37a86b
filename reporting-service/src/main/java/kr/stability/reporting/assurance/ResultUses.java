package kr.stability.reporting.assurance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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
              and (cast(:only as text) is null or r.operator_code = :only)
            order by r.filed_at, r.id, 7""";

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

    /**
     * Uses by SHA-256.
     *
     * @param only code of the company whose reports are looked at; null for every company: for the ministry alone
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Map<String, List<Use>> of(Collection<String> files, String only) {
        return FileUses.byFile(
                files,
                () -> entities.createNativeQuery(USES, Object[].class)
                        .setParameter("files", files)
                        .setParameter("only", only),
                ResultUses::use);
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
