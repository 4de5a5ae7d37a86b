package kr.stability.reporting.edition;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.stability.reporting.json.Text;
import kr.stability.reporting.order.CorrectiveOrder;
import kr.stability.reporting.order.Filing;
import kr.stability.reporting.order.Letter;
import kr.stability.reporting.order.OrderStatus;
import kr.stability.reporting.order.ReviewFact;
import kr.stability.reporting.plan.ImprovementPlan;
import kr.stability.reporting.submission.Submission;

/**
 * What had been filed and reviewed at the cut-off, by order.
 *
 * @param letters of orders as they stood at the cut-off, by order
 * @param names of companies by code
 * @param filings received up to the cut-off, by version
 * @param reviews sent up to the cut-off
 * @param submissions of those filings by id
 * @param plans of those filings that a review accepts, by id
 */
record Answers(
        Map<UUID, Letter> letters,
        Map<String, Text> names,
        Map<UUID, List<Filing>> filings,
        Map<UUID, List<ReviewFact>> reviews,
        Map<UUID, Submission> submissions,
        Map<UUID, ImprovementPlan> plans) {

    OrderInput fill(CorrectiveOrder order) {
        List<Filing> filed = filings.getOrDefault(order.id, List.of());
        List<ReviewFact> sent = reviews.getOrDefault(order.id, List.of());
        Map<UUID, OrderInput.Filing> inputs = filed.stream().collect(Collectors.toMap(Filing::id, this::filing));
        Letter letter = letters.get(order.id);
        return new OrderInput(
                EntityInputs.letter(order, letter, names.get(order.operatorCode)),
                letter.requirements().stream().map(EntityInputs::requirement).toList(),
                filed.stream().map(filing -> inputs.get(filing.id())).toList(),
                sent.stream()
                        .flatMap(review -> EntityInputs.supplements(review, inputs))
                        .toList(),
                accepted(filed, sent, inputs));
    }

    /** The latest version whose last sent review accepts every requirement. */
    private Optional<OrderInput.Accepted> accepted(
            List<Filing> filed, List<ReviewFact> sent, Map<UUID, OrderInput.Filing> inputs) {
        return filed.stream()
                .sorted(Comparator.comparing(Filing::version).reversed())
                .flatMap(filing -> OrderStatus.lastSent(sent.stream()
                                .filter(review -> review.submission().equals(filing.id()))
                                .toList())
                        .filter(review -> review.outcome() == ReviewFact.Outcome.ACCEPTED)
                        .map(review -> new OrderInput.Accepted(
                                inputs.get(filing.id()),
                                EntityInputs.reviewId(review),
                                review.sentAt(),
                                plans.get(filing.id())))
                        .stream())
                .findFirst();
    }

    private OrderInput.Filing filing(Filing filing) {
        return new OrderInput.Filing(
                filing.id().toString(),
                filing.version(),
                filing.receiptNumber(),
                filing.filedAt(),
                filing.receivedAt(),
                filing.late(),
                submissions.get(filing.id()).contentSha256);
    }
}
