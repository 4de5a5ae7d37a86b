package kr.stability.reporting.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.stability.reporting.operator.OperatorScope;
import kr.stability.reporting.plan.PlanDifferences;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.problem.Rule;
import kr.stability.reporting.submission.DifferencesResource.DifferenceView;
import kr.stability.reporting.submission.DifferencesResource.DifferencesView;

/** What changed between two versions of the answer to an order. */
@ApplicationScoped
public class VersionDifferences {
    private final OperatorScope scope;
    private final FiledVersions versions;

    VersionDifferences(OperatorScope scope, FiledVersions versions) {
        this.scope = scope;
        this.versions = versions;
    }

    /**
     * The changes of a version.
     *
     * @param from a version of the same order; null for the one before that was not withdrawn
     * @throws Problem {@code not-found} when there is no such version for the caller; {@code invalid-request} when
     *     {@code from} is no version of the same order
     */
    @Transactional
    public DifferencesView since(UUID id, UUID from) {
        Submission to = scope.load(Submission.class, id);
        return earlier(to, from)
                .map(other -> new DifferencesView(other.id, to.id, changes(other, to)))
                .orElseGet(() -> new DifferencesView(null, to.id, List.of()));
    }

    private List<DifferenceView> changes(Submission before, Submission after) {
        return PlanDifferences.between(versions.plan(before), versions.plan(after)).stream()
                .map(DifferenceView::of)
                .toList();
    }

    private static Optional<Submission> earlier(Submission to, UUID from) {
        if (from == null) {
            return Submission.before(to);
        }
        return Optional.of(Submission.<Submission>find("orderId = ?1 and id = ?2", to.orderId, from)
                .firstResultOptional()
                .orElseThrow(() -> Problem.invalid("from", Rule.UNKNOWN_SUBMISSION)));
    }
}
