package kr.stability.portal.order;

import java.util.Arrays;
import java.util.List;
import kr.stability.portal.web.Label;
import kr.stability.portal.web.Terms;

/** The stages that an order goes through, in order. Only {@link #SUPPLEMENT} may be left out. */
public enum Stage {
    SERVED,
    DRAFTING,
    CERTIFIED,
    RECEIVED,
    UNDER_REVIEW,
    SUPPLEMENT,
    ACCEPTED,
    IMPLEMENTING,
    CLOSED;

    /** How a stage looks from where the order stands now. */
    public enum Look {
        DONE,
        ACTIVE,
        AHEAD,
        /** Passed without ever being in it. */
        SKIPPED;

        /** Name of the style. */
        public String css() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** A stage as the stepper shows it. */
    public record Step(Stage stage, Look look) {
        public boolean active() {
            return look == Look.ACTIVE;
        }
    }

    public Label label() {
        return Terms.of("order.stage." + name());
    }

    /** All stages as seen from this one; {@code supplemented} tells whether a supplement was ever asked for. */
    List<Step> steps(boolean supplemented) {
        return Arrays.stream(values())
                .map(stage -> new Step(stage, stage.from(this, supplemented)))
                .toList();
    }

    private Look from(Stage now, boolean supplemented) {
        if (this == now) {
            return Look.ACTIVE;
        }
        if (ordinal() > now.ordinal()) {
            return Look.AHEAD;
        }
        return this == SUPPLEMENT && !supplemented ? Look.SKIPPED : Look.DONE;
    }

    /** The stage of a standing; what was accepted is implemented until the ministry closes the order. */
    static Stage of(Standing standing) {
        return switch (standing) {
            case NOT_BEGUN -> SERVED;
            case DRAFTING, TO_REPLACE -> DRAFTING;
            case ON_ITS_WAY, STOPPED -> CERTIFIED;
            case RECEIVED -> RECEIVED;
            case UNDER_REVIEW -> UNDER_REVIEW;
            case SUPPLEMENT_REQUESTED -> SUPPLEMENT;
            case ACCEPTED -> IMPLEMENTING;
            case CLOSED -> CLOSED;
        };
    }
}
