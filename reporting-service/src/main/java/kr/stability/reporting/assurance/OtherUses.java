package kr.stability.reporting.assurance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.stability.reporting.submission.Submission;

/**
 * Where else the files of a filing were filed: in the latest version, not withdrawn, of every other order. One question
 * to the database, however many files there are. A company can file only what it sent, so the rows of the few companies
 * that sent one of the files are all that is read.
 */
@ApplicationScoped
class OtherUses {
    private static final String USES = """
            select f.sha256, s.operator_code, s.id, s.order_number, s.filed_at, f.item
            from submission s
            cross join lateral (
              select e ->> 'sha256' as sha256, 'measures/' || (m ->> 'code') as item
              from jsonb_path_query(s.content, '$.measures[*]') m, jsonb_path_query(m, '$.evidence[*]') e
              union
              select e ->> 'sha256', 'drills/' || (d ->> 'code')
              from jsonb_path_query(s.content, '$.drills[*]') d, jsonb_path_query(d, '$.evidence[*]') e) f
            where f.sha256 in (:files) and s.order_id <> :order
              and s.operator_code in (select v.operator_code from evidence v where v.sha256 in (:files))
              and not exists (select 1 from withdrawal w where w.submission_id = s.id)
              and not exists (select 1 from submission later where later.order_id = s.order_id
                and later.version > s.version
                and not exists (select 1 from withdrawal w where w.submission_id = later.id))
              and (cast(:only as text) is null or s.operator_code = :only)
            order by s.filed_at, s.id, f.item""";

    private final EntityManager entities;

    OtherUses(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * One use of a file.
     *
     * @param operator code of the company
     * @param submission id of its filing
     * @param order number of the order that it answers
     * @param filedAt when it was filed
     * @param item what the file proves there, such as {@code measures/M1}
     */
    record Use(String operator, UUID submission, String order, Instant filedAt, String item) {}

    /**
     * Uses by SHA-256.
     *
     * @param only code of the company whose plans are looked at; null for every company: for the ministry alone
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Map<String, List<Use>> of(Submission filing, Collection<String> files, String only) {
        return FileUses.byFile(
                files,
                () -> entities.createNativeQuery(USES, Object[].class)
                        .setParameter("files", files)
                        .setParameter("order", filing.orderId)
                        .setParameter("only", only),
                OtherUses::use);
    }

    private static Use use(Object[] row) {
        return new Use((String) row[1], (UUID) row[2], (String) row[3], (Instant) row[4], (String) row[5]);
    }
}
