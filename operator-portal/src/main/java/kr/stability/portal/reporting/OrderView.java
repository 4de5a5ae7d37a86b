package kr.stability.portal.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A corrective order as reporting-service shows it to the company.
 *
 * @param number such as {@code 2022-디지털-0001}
 * @param dueOn last day for the plan, Asia/Seoul, ends at 24:00
 * @param supplement what the latest sent review asks for, or null
 * @param resultDueOn last day for the results, or null when none are wanted by a day
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
        LocalDate resultDueOn,
        List<Step> resultDerivation) {

    public OrderView {
        dueDerivation = dueDerivation == null ? List.of() : dueDerivation;
        requirements = requirements == null ? List.of() : requirements;
        resultDerivation = resultDerivation == null ? List.of() : resultDerivation;
        submissions = submissions == null ? List.of() : submissions;
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

    /** One thing demanded. */
    public record Requirement(
            String code, String category, String stage, String priority, boolean separateDueAllowed, Text text) {}

    /** A filing that the ministry has received. */
    public record Filed(
            UUID id, int version, Instant filedAt, Instant receivedAt, boolean late, String receiptNumber) {}

    /** What is to be supplemented, and by when. */
    public record Supplement(LocalDate dueOn, List<Step> dueDerivation, List<Item> items) {
        /** What is asked on one requirement. */
        public record Item(String requirement, Text text) {}
    }

    /** Codes of the requirements, in order. */
    public List<String> requirementCodes() {
        return requirements.stream().map(Requirement::code).toList();
    }

    /** The requirement of a code. */
    public Optional<Requirement> requirement(String code) {
        return requirements.stream().filter(r -> r.code().equals(code)).findFirst();
    }

    /** Last day for the next filing: that of the supplement where one is asked for. */
    public LocalDate nextDueOn() {
        return status == Status.SUPPLEMENT_REQUESTED && supplement != null ? supplement.dueOn() : dueOn;
    }
}
