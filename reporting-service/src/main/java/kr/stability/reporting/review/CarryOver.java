package kr.stability.reporting.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kr.stability.reporting.order.CorrectiveOrder;
import kr.stability.reporting.order.Letter;
import kr.stability.reporting.order.LettersAt;
import kr.stability.reporting.submission.Submission;

/**
 * Verdicts that stand: where neither the answer nor what is demanded changed since it was reviewed, the next version keeps the
 * finding.
 */
@ApplicationScoped
class CarryOver {
    private final ObjectMapper json;
    private final LettersAt letters;

    CarryOver(ObjectMapper json, LettersAt letters) {
        this.json = json;
        this.letters = letters;
    }

    /** The findings to begin the review of a version with; none for the first. */
    List<Finding> into(Review review, Submission submission) {
        return lastSent(submission.orderId)
                .map(last -> standing(last, review, submission))
                .orElse(List.of());
    }

    private List<Finding> standing(Review last, Review review, Submission submission) {
        JsonNode before = plan(Submission.findById(last.submissionId));
        JsonNode after = plan(submission);
        CorrectiveOrder order = CorrectiveOrder.findById(submission.orderId);
        Letter reviewed = letters.at(last.sentAt, List.of(order)).get(order.id);
        var unchanged = order.requirements.stream()
                .filter(reviewed::demands)
                .filter(requirement -> Answer.same(before, after, requirement))
                .map(requirement -> requirement.code)
                .collect(Collectors.toSet());
        return last.findings.stream()
                .filter(finding -> unchanged.contains(finding.requirementCode))
                .map(finding -> copy(finding, review))
                .toList();
    }

    /** Marks what a reviewer left as it was: carried over, and by whom; what was changed is the reviewer's own. */
    static void keepMarks(List<Finding> carried, List<Finding> written) {
        written.forEach(
                finding -> carried.stream().filter(sameAs(finding)).findFirst().ifPresent(old -> {
                    finding.carriedFrom = old.carriedFrom;
                    finding.writtenBy = old.writtenBy;
                }));
    }

    private static Predicate<Finding> sameAs(Finding finding) {
        return old -> old.requirementCode.equals(finding.requirementCode)
                && old.verdict == finding.verdict
                && Objects.equals(old.text, finding.text);
    }

    private static Optional<Review> lastSent(java.util.UUID order) {
        return Review.find("orderId = ?1 and sentAt is not null order by sentAt desc", order)
                .firstResultOptional();
    }

    private static Finding copy(Finding finding, Review review) {
        Finding copy = new Finding();
        copy.review = review;
        copy.orderId = finding.orderId;
        copy.requirementCode = finding.requirementCode;
        copy.verdict = finding.verdict;
        copy.text = finding.text;
        copy.writtenBy = finding.writtenBy;
        copy.carriedFrom = finding.carriedFrom == null ? finding.review.id : finding.carriedFrom;
        return copy;
    }

    private JsonNode plan(Submission submission) {
        try {
            return json.readTree(submission.content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a plan as filed is JSON, the database says so", e);
        }
    }
}
