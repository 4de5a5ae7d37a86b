package kr.stability.portal.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A corrective order (시정조치 요구) as reporting-service gives it. Codes are strings, so that a code of a newer
 * reporting-service does not make an order unreadable; {@code OrderWords} says them in words.
 *
 * @param number human number, such as {@code 2022-디지털-0001}
 * @param dueOn last day, Asia/Seoul, ends at 24:00
 * @param dueDerivation why it is that day
 * @param overdue true when the company owes something and the last day of it is over
 * @param supplement what the latest sent review asks for, or null
 */
public record OrderView(
        UUID id,
        String number,
        String incident,
        Text incidentTitle,
        String operator,
        Text operatorName,
        String nature,
        Text issuedBy,
        LocalDate issuedOn,
        LocalDate arrivedOn,
        LocalDate dueOn,
        List<Step> dueDerivation,
        List<String> wants,
        List<Requirement> requirements,
        List<String> sources,
        String status,
        boolean overdue,
        List<Submitted> submissions,
        Supplement supplement) {

    public OrderView {
        dueDerivation = orEmpty(dueDerivation);
        wants = orEmpty(wants);
        requirements = orEmpty(requirements);
        sources = orEmpty(sources);
        submissions = orEmpty(submissions);
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** The day that counts now: of the supplement when one is asked for, else of the order. */
    public LocalDate currentDueOn() {
        return supplement == null || supplement.dueOn() == null ? dueOn : supplement.dueOn();
    }

    /** The derivation of {@link #currentDueOn()}. */
    public List<Step> currentDerivation() {
        return supplement == null || supplement.dueOn() == null ? dueDerivation : supplement.dueDerivation();
    }

    /** Codes of all requirements. */
    public List<String> requirementCodes() {
        return requirements.stream().map(Requirement::code).toList();
    }

    /**
     * One step of the derivation of a due date.
     *
     * @param rule article or source
     * @param on the day it leads to, or null
     */
    public record Step(String rule, LocalDate on, Text text) {}

    /**
     * One thing demanded (요구사항).
     *
     * @param priority {@code FIRST} or null
     */
    public record Requirement(
            String code, String category, String stage, String priority, boolean separateDueAllowed, Text text) {}

    /** A filing that has been received. */
    public record Submitted(
            UUID id, int version, Instant filedAt, Instant receivedAt, boolean late, String receiptNumber) {}

    /** What is to be supplemented (보완요구), and by when. */
    public record Supplement(LocalDate dueOn, List<Step> dueDerivation, List<Item> items) {
        public Supplement {
            dueDerivation = orEmpty(dueDerivation);
            items = orEmpty(items);
        }

        /** What is missing in the answer to one requirement. */
        public record Item(String requirement, Text text) {}
    }
}
