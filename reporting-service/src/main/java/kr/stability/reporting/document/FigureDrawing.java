package kr.stability.reporting.document;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Draws figures; a long one becomes several drawings, so that each fits on a page. */
final class FigureDrawing {
    private static final List<String> COLOURS = List.of("#0b2a5b", "#2e7d4f", "#9a5b00", "#a3262a", "#5b6470");
    private static final int LABEL = 210;
    private static final int LINE = 15;
    private static final int ROW = 24;
    private static final int TALLEST = 780;

    private FigureDrawing() {}

    static List<Drawing> of(Figure figure) {
        return switch (figure) {
            case Bars bars -> bars(bars);
            case StackedBars bars -> List.of(stacked(bars));
            case Timeline timeline -> timelines(timeline);
        };
    }

    private static List<Drawing> bars(Bars bars) {
        double shown = bars.bars().stream()
                .mapToDouble(bar -> Letters.width(bar.shown()))
                .max()
                .orElse(0);
        double longest = Drawing.WIDTH - LABEL - 20 - shown;
        Pages pages = new Pages();
        for (Bars.Bar bar : bars.bars()) {
            double y = pages.row(bar.label());
            double width = Math.max(1, longest * bar.value() / bars.longest());
            pages.now()
                    .box(LABEL + 8, y + 4, width, ROW - 8, COLOURS.get(bar.group() % 3))
                    .words(LABEL + 14 + width, y + 16, bar.shown(), Drawing.INK);
        }
        return pages.done();
    }

    private static Drawing stacked(StackedBars bars) {
        Pages pages = new Pages();
        double x = 0;
        double top = pages.row("");
        for (int i = 0; i < bars.series().size(); i++) {
            pages.now().box(x, top + 6, 12, 12, COLOURS.get(i % COLOURS.size()));
            pages.now().words(x + 17, top + 16, bars.series().get(i), Drawing.INK);
            x += 34 + Letters.width(bars.series().get(i));
        }
        double unit = (Drawing.WIDTH - LABEL - 16.0) / bars.longest();
        for (StackedBars.Bar bar : bars.bars()) {
            parts(bar, pages.row(bar.label()), unit, pages.now());
        }
        return pages.done().getFirst();
    }

    private static void parts(StackedBars.Bar bar, double y, double unit, Drawing out) {
        double x = LABEL + 8;
        for (int i = 0; i < bar.values().size(); i++) {
            long value = bar.values().get(i);
            if (value > 0) {
                String number = Long.toString(value);
                out.box(x, y + 3, value * unit - 1, ROW - 6, COLOURS.get(i % COLOURS.size()));
                out.words(x + (value * unit - Letters.width(number)) / 2, y + 16, number, "#ffffff");
                x += value * unit;
            }
        }
    }

    private static List<Drawing> timelines(Timeline timeline) {
        LocalDate asOf = LocalDate.parse(timeline.asOf());
        List<LocalDate> days = new ArrayList<>(List.of(asOf));
        timeline.steps().forEach(step -> step.days().all().forEach(days::add));
        LocalDate first = days.stream().min(LocalDate::compareTo).orElseThrow().withDayOfMonth(1);
        LocalDate last = days.stream()
                .max(LocalDate::compareTo)
                .orElseThrow()
                .withDayOfMonth(1)
                .plusMonths(1);
        TimelineScale scale = new TimelineScale(first, ChronoUnit.DAYS.between(first, last), LABEL + 12);
        Pages pages = new Pages(drawing -> scale.axis(drawing, asOf), TimelineScale.AXIS);
        for (Timeline.Step step : timeline.steps()) {
            scale.step(step, pages.row(step.label()) + ROW / 2.0, pages.now());
        }
        List<Drawing> drawn = pages.done();
        drawn.forEach(drawing -> scale.today(drawing, asOf));
        return drawn;
    }

    /** Rows with a label at the left, on as many drawings as it takes. */
    private static final class Pages {
        private final List<Drawing> drawings = new ArrayList<>();
        private final java.util.function.Consumer<Drawing> head;
        private final double top;
        private double y = TALLEST;

        Pages() {
            this(drawing -> {}, 0);
        }

        Pages(java.util.function.Consumer<Drawing> head, double top) {
            this.head = head;
            this.top = top;
        }

        Drawing now() {
            return drawings.getLast();
        }

        /** Begins a row and tells where its top is. */
        double row(String label) {
            List<String> lines = Letters.lines(label, LABEL);
            double height = Math.max(ROW, lines.size() * LINE + 8.0);
            if (y + height > TALLEST) {
                drawings.add(new Drawing());
                head.accept(now());
                y = top;
            }
            double middle = y + (height - ROW) / 2;
            for (int i = 0; i < lines.size(); i++) {
                now().words(0, y + (height - lines.size() * LINE) / 2 + LINE * i + 12, lines.get(i), Drawing.INK);
            }
            y += height;
            now().tall(y + 6);
            return middle;
        }

        List<Drawing> done() {
            return List.copyOf(drawings);
        }
    }
}
