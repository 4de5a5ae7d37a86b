package kr.stability.portal.extension;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import kr.stability.portal.plan.Remark;
import kr.stability.portal.plan.Rule;
import kr.stability.portal.reporting.OrderView;

/**
 * What a certifier has typed to ask for a later last day.
 *
 * @param key made with the page, so that a double click asks once
 * @param requirement code of the part that shall come on its own day; empty for the whole order
 * @param until the day asked for, Asia/Seoul, as typed
 */
public record ExtensionForm(String key, String requirement, String until, Remark reason) {
    private static final int LONGEST_DAYS = 366;

    public ExtensionForm {
        key = key == null || !key.matches("[0-9a-f-]{36}") ? UUID.randomUUID().toString() : key;
        requirement = requirement == null ? "" : requirement.strip();
        until = until == null ? "" : until.strip();
    }

    /** An empty form. */
    static ExtensionForm blank() {
        return new ExtensionForm(null, null, null, new Remark(""));
    }

    /** What can be wrong with the day or the part. */
    public enum Wrong {
        NOT_A_DATE,
        NOT_LATER,
        TOO_LATE,
        NOT_SEPARATE
    }

    /**
     * What is wrong, field by field; null where nothing is.
     *
     * @param reason the rule of texts that it breaks
     */
    public record Findings(Wrong requirement, Wrong until, Rule reason) {
        static final Findings NONE = new Findings(null, null, null);

        /** True when it can be sent. */
        boolean none() {
            return equals(NONE);
        }
    }

    /** What is wrong with it for an order; reporting-service checks the same. */
    Findings findings(OrderView order) {
        boolean fits = requirement.isEmpty()
                || order.separable().stream().anyMatch(one -> one.code().equals(requirement));
        return new Findings(
                fits ? null : Wrong.NOT_SEPARATE,
                wrongDay(order.dueOn()),
                reason.broken().orElse(null));
    }

    private Wrong wrongDay(LocalDate dueOn) {
        LocalDate day = day().orElse(null);
        if (day == null) {
            return Wrong.NOT_A_DATE;
        }
        if (!day.isAfter(dueOn)) {
            return Wrong.NOT_LATER;
        }
        return day.isAfter(dueOn.plusDays(LONGEST_DAYS)) ? Wrong.TOO_LATE : null;
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(until));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** As reporting-service takes it; only without findings. */
    OrderView.ExtensionWish wish() {
        return new OrderView.ExtensionWish(
                requirement.isEmpty() ? null : requirement, day().orElseThrow(), reason.text());
    }
}
