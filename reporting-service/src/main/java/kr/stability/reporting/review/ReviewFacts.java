package kr.stability.reporting.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.stability.reporting.order.AnswerFacts;
import kr.stability.reporting.order.ReviewFact;

/** Tells the orders how far their reviews have come; two queries for any number of orders. */
@ApplicationScoped
class ReviewFacts implements AnswerFacts.Reviews {

    @Override
    public Map<UUID, List<ReviewFact>> of(Collection<UUID> orders) {
        return Review.<Review>find(
                        "select distinct r from Review r left join fetch r.findings where r.orderId in ?1 order by r.id",
                        orders)
                .stream()
                .map(ReviewFacts::fact)
                .collect(Collectors.groupingBy(ReviewFact::order));
    }

    private static ReviewFact fact(Review review) {
        return new ReviewFact(
                review.orderId,
                review.submissionId,
                review.sentAt,
                review.outcome(),
                review.supplementDueOn,
                review.supplementDerivation,
                review.findings.stream()
                        .filter(finding -> finding.verdict == Verdict.SUPPLEMENT_REQUIRED)
                        .map(finding -> new ReviewFact.SupplementItem(finding.requirementCode, finding.text))
                        .toList());
    }
}
