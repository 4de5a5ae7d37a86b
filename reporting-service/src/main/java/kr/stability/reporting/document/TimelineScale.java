package kr.stability.reporting.document;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Where days lie in a drawing of a timeline.
 *
 * @param first day at the left
 * @param days from there to the right
 * @param left in pixels
 */
record TimelineScale(LocalDate first, long days, double left) {
    /** Height of the axis, in pixels. */
    static final double AXIS = 44;

    private static final double STATE = 56;
    private static final double MONTH_APART = 54;

    private double at(LocalDate day) {
        return left + (Drawing.WIDTH - left - STATE) * ChronoUnit.DAYS.between(first, day) / Math.max(1, days);
    }

    /** What the signs mean. */
    static void legend(Drawing out) {
        out.diamond(6, 9, 5, Drawing.GREY).diamond(6, 9, 3, "#ffffff").words(16, 13, "당초 기한", Drawing.GREY);
        out.diamond(86, 9, 5, "#0b2a5b").words(96, 13, "현재 기한", Drawing.GREY);
        out.diamond(166, 9, 5, "#2e7d4f").words(176, 13, "달성", Drawing.GREY);
        out.diamond(226, 9, 5, "#a3262a").words(236, 13, "기한 경과", Drawing.GREY);
    }

    /** The months as far as there is room for their names. */
    void axis(Drawing out) {
        double free = 0;
        for (LocalDate month = first; !month.isAfter(first.plusDays(days)); month = month.plusMonths(1)) {
            double x = at(month);
            out.box(x, AXIS - 6, 1, 6, Drawing.RULE);
            if (x >= free && x < Drawing.WIDTH - STATE) {
                out.words(x + 2, AXIS - 8, month.getYear() + ". " + month.getMonthValue() + ".", Drawing.GREY);
                free = x + MONTH_APART;
            }
        }
        out.box(left, AXIS, Drawing.WIDTH - left - STATE, 1, Drawing.RULE);
    }

    /** A line down the day on which it is looked at. */
    void today(Drawing out, LocalDate asOf) {
        double x = at(asOf);
        for (double y = AXIS; y < out.height() - 6; y += 6) {
            out.box(x, y, 1, 3, "#a3262a");
        }
    }

    /** What that line means. */
    static void todayInWords(Drawing out, LocalDate asOf) {
        out.wordsBefore(Drawing.WIDTH, 13, "점선: 기준일 " + CoverDate.of(asOf), Drawing.GREY);
    }

    void step(Timeline.Step step, double y, Drawing out) {
        String colour = switch (step.state()) {
            case ACHIEVED -> "#2e7d4f";
            case OVERDUE -> "#a3262a";
            case OPEN -> "#0b2a5b";
        };
        double original = at(LocalDate.parse(step.days().original()));
        double end = at(LocalDate.parse(
                step.days().achieved() == null
                        ? step.days().current()
                        : step.days().achieved()));
        out.box(Math.min(original, end), y - 1, Math.abs(end - original), 2, colour);
        out.diamond(original, y, 5, Drawing.GREY).diamond(original, y, 3, "#ffffff");
        out.diamond(end, y, 5, colour);
        out.words(Drawing.WIDTH - STATE + 8, y + 4, step.state().word(), colour);
    }
}
