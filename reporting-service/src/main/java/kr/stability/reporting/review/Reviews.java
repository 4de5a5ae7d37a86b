package kr.stability.reporting.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.stability.reporting.ledger.Act;
import kr.stability.reporting.ledger.CurrentActor;
import kr.stability.reporting.ledger.Ledger;
import kr.stability.reporting.order.CorrectiveOrder;
import kr.stability.reporting.order.DueDate;
import kr.stability.reporting.order.DueDates;
import kr.stability.reporting.order.Orders;
import kr.stability.reporting.order.Period;
import kr.stability.reporting.order.ReviewFact;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.problem.ProblemType;
import kr.stability.reporting.problem.Rule;
import kr.stability.reporting.problem.Violation;
import kr.stability.reporting.submission.Submission;
import kr.stability.reporting.submission.Withdrawal;
import kr.stability.reporting.web.Precondition;

/** Begins, writes and sends reviews. */
@ApplicationScoped
public class Reviews {
    private final Orders orders;
    private final DueDates dueDates;
    private final CarryOver carryOver;
    private final Ledger ledger;
    private final CurrentActor actor;
    private final Clock clock;

    Reviews(Orders orders, DueDates dueDates, CarryOver carryOver, Ledger ledger, CurrentActor actor, Clock clock) {
        this.orders = orders;
        this.dueDates = dueDates;
        this.carryOver = carryOver;
        this.ledger = ledger;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Begins the review of the latest version of a plan; one draft at a time. It starts with the verdicts on answers that
     * did not change.
     */
    @Transactional
    Review start(UUID submissionId) {
        Submission submission = Submission.<Submission>findByIdOptional(submissionId)
                .orElseThrow(() -> Problem.invalid("/submission", Rule.UNKNOWN_SUBMISSION));
        openOrder(submission.orderId);
        Submission latest = Submission.latestOf(submission.orderId).orElse(submission);
        if (Withdrawal.findById(submission.id) != null) {
            throw Problem.of(ProblemType.CONFLICT, "철회한 제출입니다.", "The filing was withdrawn.");
        }
        if (latest.version != submission.version) {
            throw Problem.of(ProblemType.CONFLICT, "더 새로운 제출이 있습니다.", "There is a later version.");
        }
        Review review = new Review();
        review.submissionId = submission.id;
        review.orderId = submission.orderId;
        review.operatorCode = submission.operatorCode;
        review.startedAt = clock.instant();
        review.dueOn =
                LocalDate.ofInstant(submission.receivedAt, clock.getZone()).plusDays(ReviewQueue.TARGET_DAYS);
        review.assignee = actor.get();
        review.persistAndFlush();
        review.findings.addAll(carryOver.into(review, submission));
        Review.flush();
        ledger.record(Act.REVIEW_STARTED, review.id, submission.contentSha256);
        return review;
    }

    /** Replaces the findings of a draft. */
    @Transactional
    Review write(UUID id, String ifMatch, FindingsRequest request) {
        Review review = draft(id);
        Precondition.required(ifMatch, review.version);
        List<Violation> wrong = request.violations(requirements(review.orderId));
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
        List<Finding> carried = List.copyOf(review.findings);
        review.findings.clear();
        Review.flush(); // the old rows must be gone before the unique constraint sees the new ones
        request.findings().forEach(finding -> review.findings.add(finding.toFinding(review, actor.get())));
        CarryOver.keepMarks(carried, review.findings);
        Review.getEntityManager().lock(review, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        Review.flush();
        return review;
    }

    /**
     * Writes one finding of a draft, so that several reviewers can divide the requirements among them. A finding that is
     * there needs its own version in {@code ifMatch}; others may change in the meantime.
     */
    @Transactional
    Review writeOne(UUID id, String requirement, String ifMatch, FindingsRequest.One request) {
        Review review = draft(id);
        if (!requirements(review.orderId).contains(requirement)) {
            throw Problem.notFound();
        }
        Finding finding = review.finding(requirement).orElse(null);
        if (finding == null) {
            finding = new Finding();
            review.findings.add(finding);
        } else {
            Precondition.required(ifMatch, finding.version);
        }
        request.writeTo(finding, review, requirement);
        finding.writtenBy = actor.get();
        Review.getEntityManager().lock(review, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        Review.flush();
        return review;
    }

    /** Gives a draft to somebody, with the day by which it should be sent. */
    @Transactional
    Review assign(UUID id, String ifMatch, ReviewResource.AssignmentRequest request) {
        Review review = draft(id);
        Precondition.required(ifMatch, review.version);
        review.assignee = request.assignee();
        review.dueOn = request.dueOn();
        Review.flush();
        ledger.record(Act.REVIEW_ASSIGNED, review.id);
        return review;
    }

    /**
     * Sends a complete review; from here on the company reads it and nobody changes it. What an amendment took out of the order
     * meanwhile is not sent.
     */
    @Transactional
    Review send(UUID id, String ifMatch, Period supplementPeriod) {
        holdOrder(id);
        Review review = draft(id);
        Precondition.ifGiven(ifMatch, review.version);
        notOvertaken(review);
        Set<String> demanded = requirements(review.orderId);
        review.findings.removeIf(finding -> !demanded.contains(finding.requirementCode));
        Review.flush(); // nothing of a review that was sent can be removed
        complete(review, demanded);
        boolean asks = review.outcome() == ReviewFact.Outcome.SUPPLEMENT_REQUIRED;
        if (asks && supplementPeriod == null) {
            throw Problem.invalid("/supplementPeriod", Rule.REQUIRED);
        }
        if (!asks && supplementPeriod != null) {
            throw Problem.invalid("/supplementPeriod", Rule.PERIOD_WITHOUT_SUPPLEMENT);
        }
        if (asks) {
            review.askSupplement(supplementPeriod, supplementDue(review, supplementPeriod));
        }
        review.send(actor.get(), clock.instant());
        Review.flush();
        ledger.record(Act.REVIEW_SENT, review.id);
        return review;
    }

    /** An amendment comes before or after a review as a whole: what it demands was reviewed, or is not said to be accepted. */
    private void holdOrder(UUID id) {
        UUID order = Review.find("select r.orderId from Review r where r.id = ?1", id)
                .project(UUID.class)
                .firstResultOptional()
                .orElseThrow(Problem::notFound);
        openOrder(order);
    }

    private void openOrder(UUID id) {
        Orders.notClosed(orders.locked(id).orElseThrow(Problem::notFound));
    }

    /** What a review of a later version said stands: an older one would take its supplement and its day away. */
    private static void notOvertaken(Review review) {
        Submission reviewed = Submission.findById(review.submissionId);
        long later = Review.count(
                "orderId = ?1 and sentAt is not null and submissionId in"
                        + " (select s.id from Submission s where s.orderId = ?1 and s.version > ?2)",
                review.orderId,
                reviewed.version);
        if (later > 0) {
            throw Problem.of(
                    ProblemType.CONFLICT, "더 새로운 제출의 검토의견을 이미 보냈습니다.", "The review of a later version has been sent.");
        }
    }

    private DueDate supplementDue(Review review, Period period) {
        CorrectiveOrder order = CorrectiveOrder.findById(review.orderId);
        return dueDates.supplement(new DueDate(order.dueOn, order.dueDerivation), LocalDate.now(clock), period);
    }

    private static Review draft(UUID id) {
        Review review = Review.<Review>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(Problem::notFound);
        if (review.sent()) {
            throw Problem.of(
                    ProblemType.CONFLICT, "이미 보낸 검토의견은 고칠 수 없습니다.", "A review that was sent cannot be changed.");
        }
        return review;
    }

    private static void complete(Review review, Set<String> demanded) {
        Set<String> missing = new TreeSet<>(demanded);
        review.findings.forEach(finding -> missing.remove(finding.requirementCode));
        if (!missing.isEmpty()) {
            throw Problem.invalid(missing.stream()
                    .map(code -> Violation.of("/findings", code, Rule.REQUIREMENT_WITHOUT_FINDING))
                    .toList());
        }
    }

    private static Set<String> requirements(UUID order) {
        CorrectiveOrder found = CorrectiveOrder.findById(order);
        return found.requirements.stream().map(requirement -> requirement.code).collect(Collectors.toSet());
    }
}
