package kr.stability.reporting.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import kr.stability.reporting.submission.Submission;

/** Which filings count at a cut-off. Filings that were not accepted never do. */
@ApplicationScoped
public class AcceptedSubmissions {
    /** The review of a version that was sent last before the cut-off decides; it must accept every requirement. */
    private static final String QUERY = """
            from Submission s where exists (
              select 1 from Review r where r.submissionId = s.id and r.sentAt <= :cutOff
                and not exists (select 1 from Review later where later.submissionId = s.id
                  and later.sentAt <= :cutOff and later.sentAt > r.sentAt)
                and exists (select 1 from Finding f where f.review = r)
                and not exists (select 1 from Finding f where f.review = r and f.verdict <> ACCEPTED))
            order by s.operatorCode, s.orderNumber, s.version desc""";

    private final EntityManager entities;

    AcceptedSubmissions(EntityManager entities) {
        this.entities = entities;
    }

    /** The latest accepted version of each order, by company and number of the order; one query. */
    @Transactional
    public List<Submission> at(Instant cutOff) {
        List<Submission> accepted = entities.createQuery(QUERY, Submission.class)
                .setParameter("cutOff", cutOff)
                .getResultList();
        return accepted.stream()
                .filter(submission -> accepted.stream()
                        .noneMatch(other ->
                                other.orderId.equals(submission.orderId) && other.version > submission.version))
                .toList();
    }
}
