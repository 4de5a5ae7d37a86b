package kr.stability.reporting.submission;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kr.stability.reporting.ledger.signature.SignedStatement;
import kr.stability.reporting.operator.OperatorScope;
import kr.stability.reporting.plan.ImprovementPlan;

/** What was filed, with receipts and withdrawals; a fixed number of queries. */
@ApplicationScoped
public class FiledVersions {
    private static final String LATEST_WITH_SITES = """
            select s.id from submission s
            where s.operator_code = :operator and jsonb_path_exists(s.content, '$.sites[0]')
              and not exists (select 1 from withdrawal w where w.submission_id = s.id)
              and not exists (select 1 from submission later where later.order_id = s.order_id
                and later.version > s.version
                and not exists (select 1 from withdrawal w where w.submission_id = later.id))
            order by s.filed_at desc, s.id desc limit 1""";
    private final OperatorScope scope;
    private final FiledPlans plans;
    private final ObjectMapper json;
    private final EntityManager entities;

    FiledVersions(OperatorScope scope, FiledPlans plans, ObjectMapper json, EntityManager entities) {
        this.entities = entities;
        this.scope = scope;
        this.plans = plans;
        this.json = json;
    }

    /**
     * A version that counts, with its plan.
     *
     * @param submission id
     * @param version of the answer to its order, from 1
     */
    public record Latest(UUID submission, int version, ImprovementPlan plan) {}

    /**
     * One version.
     *
     * @throws kr.stability.reporting.problem.Problem {@code not-found} when there is none that the caller may see
     */
    @Transactional
    public SubmissionView one(UUID id) {
        Submission submission = scope.load(Submission.class, id);
        return SubmissionView.of(submission, Receipts.of(submission), Withdrawal.findById(id));
    }

    /** The plan of a version as filed; not found as in {@link #one}. */
    @Transactional
    public JsonNode content(UUID id) {
        return plan(scope.load(Submission.class, id));
    }

    /** Every version filed in answer to an order, withdrawn ones too, the first first. */
    @Transactional
    public List<SubmissionView> of(UUID order) {
        List<Submission> rows = Submission.list("orderId = ?1 order by version", order);
        Map<UUID, Withdrawal> withdrawn =
                Withdrawal.of(rows.stream().map(row -> row.id).toList());
        Map<String, SignedStatement> signed = Receipts.signed(rows);
        return rows.stream()
                .map(row ->
                        SubmissionView.of(row, Receipt.of(row, signed.get(row.receiptNumber)), withdrawn.get(row.id)))
                .toList();
    }

    /** Of the versions of a company that count, the one filed last that declares data centres; empty when none does. */
    @Transactional
    public Optional<Latest> latestWithSites(String operator) {
        Stream<?> ids = entities.createNativeQuery(LATEST_WITH_SITES, UUID.class)
                .setParameter("operator", operator)
                .getResultStream();
        return ids.findFirst()
                .map(id -> Submission.<Submission>findById(id))
                .map(row -> new Latest(row.id, row.version, plans.of(row)));
    }

    JsonNode plan(Submission submission) {
        try {
            return json.readTree(submission.content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a plan as filed is JSON, the database says so", e);
        }
    }
}
