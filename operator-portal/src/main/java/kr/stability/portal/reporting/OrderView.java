package kr.stability.portal.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A corrective order as reporting-service shows it to the company.
 *
 * @param number such as {@code 2022-디지털-0001}
 * @param dueOn last day for the plan, Asia/Seoul, ends at 24:00
 * @param supplement what the latest sent review asks for, or null
 * @param extensions requests for a later last day, oldest first
 * @param resultDueOn last day for the results, or null when none are wanted by a day
 * @param resultReported whether they were reported; null when that is not known, as in an order kept by an older version
 */
public record OrderView(
        UUID id,
        String number,
        Text incidentTitle,
        String operator,
        Text operatorName,
        Nature nature,
        Text issuedBy,
        LocalDate issuedOn,
        LocalDate arrivedOn,
        LocalDate dueOn,
        List<Step> dueDerivation,
        List<Requirement> requirements,
        Status status,
        List<Filed> submissions,
        Supplement supplement,
        List<TimeRequest> extensions,
        LocalDate resultDueOn,
        List<Step> resultDerivation,
        Boolean resultReported) {

    public OrderView {
        dueDerivation = dueDerivation == null ? List.of() : dueDerivation;
        requirements = requirements == null ? List.of() : requirements;
        resultDerivation = resultDerivation == null ? List.of() : resultDerivation;
        submissions = submissions == null ? List.of() : submissions;
        extensions = extensions == null ? List.of() : extensions;
    }

    /** Legal nature of the order. */
    public enum Nature {
        /** 행정지도: no penalty, may be asked for in writing, takes the company's opinion. */
        ADMINISTRATIVE_GUIDANCE,
        /** 시정명령. */
        CORRECTION_ORDER
    }

    /** How far the order has come, as the ministry derives it. */
    public enum Status {
        DRAFT,
        SERVED,
        RECEIVED,
        UNDER_REVIEW,
        SUPPLEMENT_REQUESTED,
        ACCEPTED,
        CLOSED
    }

    /**
     * One step of the derivation of a due date.
     *
     * @param rule article or source of the rule
     * @param on the day the step leads to, or null
     */
    public record Step(String rule, LocalDate on, Text text) {}

    /**
     * One thing demanded.
     *
     * @param separateDueAllowed true when it may have a last day of its own
     * @param separateDueOn that day once the ministry has granted one, or null
     */
    public record Requirement(
            String code,
            String category,
            String stage,
            String priority,
            boolean separateDueAllowed,
            LocalDate separateDueOn,
            Text text) {}

    /**
     * A request for a later last day, and what the ministry decided.
     *
     * @param requirement code of the part that shall come on its own day, or null for the whole order
     * @param until the day asked for
     * @param grantedUntil the day granted, or null
     * @param answer what the ministry says with its decision, or null
     */
    public record TimeRequest(
            UUID id,
            String requirement,
            LocalDate until,
            String reason,
            Instant requestedAt,
            Asker requestedBy,
            ExtensionStatus status,
            LocalDate grantedUntil,
            Text answer,
            Instant decidedAt) {
        /** Who asked. */
        public record Asker(String name) {}
    }

    /** How far a request for a later last day is. */
    public enum ExtensionStatus {
        REQUESTED,
        GRANTED,
        REFUSED
    }

    /** What a company asks for; a null requirement is the whole order. */
    public record ExtensionWish(String requirement, LocalDate until, String reason) {}

    /** A filing that the ministry has received. */
    public record Filed(
            UUID id, int version, Instant filedAt, Instant receivedAt, boolean late, String receiptNumber) {}

    /** What is to be supplemented, and by when. */
    public record Supplement(LocalDate dueOn, List<Step> dueDerivation, List<Item> items) {
        /** What is asked on one requirement. */
        public record Item(String requirement, Text text) {}
    }

    /** Those of some reviews that are of the filing received last. */
    public Stream<ReviewView> ofLastFiling(List<ReviewView> reviews) {
        UUID last = submissions.isEmpty() ? null : submissions.getLast().id();
        return reviews.stream().filter(review -> review.submission().equals(last));
    }

    /** Codes of the requirements, in order. */
    public List<String> requirementCodes() {
        return requirements.stream().map(Requirement::code).toList();
    }

    /** The requirement of a code. */
    public Optional<Requirement> requirement(String code) {
        return requirements.stream().filter(r -> r.code().equals(code)).findFirst();
    }

    /** Requirements that may have a last day of their own. */
    public List<Requirement> separable() {
        return requirements.stream().filter(Requirement::separateDueAllowed).toList();
    }

    /** Codes of requirements that a plan filed on a day may leave out, because their own last day is not over. */
    public Set<String> laterCodes(LocalDate day) {
        return requirements.stream()
                .filter(one -> one.separateDueOn() != null && !day.isAfter(one.separateDueOn()))
                .map(Requirement::code)
                .collect(Collectors.toSet());
    }

    /**
     * Last day for the next filing: that of the supplement where one is asked for; after the first filing the last one
     * granted for a part.
     */
    public LocalDate nextDueOn() {
        if (status == Status.SUPPLEMENT_REQUESTED && supplement != null) {
            return supplement.dueOn();
        }
        return requirements.stream()
                .map(Requirement::separateDueOn)
                .filter(day -> day != null && !submissions.isEmpty() && day.isAfter(dueOn))
                .max(Comparator.naturalOrder())
                .orElse(dueOn);
    }
}
