package kr.stability.reporting.document;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;

/** Draws figures; a long one becomes several drawings, so that each fits on a page. */
final class FigureDrawing {
    private static final List<String> COLOURS = List.of("#0b2a5b", "#2e7d4f", "#9a5b00", "#a3262a", "#5b6470");
    private static final int LABEL = 210;
    private static final int LINE = 15;
    private static final int ROW = 24;
    private static final int TWO_LINES = 2 * LINE + 8;

    /** Of a drawing on the screen, and of one on paper, where a tall one would leave half a page empty ahead of it. */
    private static final int TALLEST = 780;

    private static final int TALLEST_PRINTED = 420;

    private FigureDrawing() {}

    static List<Drawing> of(Figure figure, HtmlWriter.Medium medium) {
        int tallest = medium == HtmlWriter.Medium.PRINT ? TALLEST_PRINTED : TALLEST;
        return switch (figure) {
            case Bars bars -> bars(bars, tallest);
            case StackedBars bars -> stacked(bars, tallest);
            case Timeline timeline -> timelines(timeline, tallest);
        };
    }

    private static List<Drawing> bars(Bars bars, int tallest) {
        double shown = bars.bars().stream()
                .mapToDouble(bar -> Letters.width(bar.shown()))
                .max()
                .orElse(0);
        double longest = Drawing.WIDTH - LABEL - 20 - shown;
        List<String> labels = bars.bars().stream().map(Bars.Bar::label).toList();
        Pages pages = new Pages((drawing, number) -> {}, 0, labels, tallest);
        for (Bars.Bar bar : bars.bars()) {
            double y = pages.row(bar.label());
            double width = Math.max(1, longest * bar.value() / bars.longest());
            pages.now()
                    .box(LABEL + 8, y + 4, width, ROW - 8, COLOURS.get(bar.group() % 3))
                    .words(LABEL + 14 + width, y + 16, bar.shown(), Drawing.INK);
        }
        return pages.done();
    }

    private static List<Drawing> stacked(StackedBars bars, int tallest) {
        List<String> labels = bars.bars().stream().map(StackedBars.Bar::label).toList();
        Pages pages = new Pages((drawing, number) -> legend(bars.series(), drawing), ROW, labels, tallest);
        double unit = (Drawing.WIDTH - LABEL - 16.0) / bars.longest();
        for (StackedBars.Bar bar : bars.bars()) {
            parts(bar, pages.row(bar.label()), unit, pages.now());
        }
        return pages.done();
    }

    private static void legend(List<String> series, Drawing out) {
        double x = 0;
        for (int i = 0; i < series.size(); i++) {
            out.box(x, 6, 12, 12, COLOURS.get(i % COLOURS.size()));
            out.words(x + 17, 16, series.get(i), Drawing.INK);
            x += 34 + Letters.width(series.get(i));
        }
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

    private static List<Drawing> timelines(Timeline timeline, int tallest) {
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
        List<String> labels =
                timeline.steps().stream().map(Timeline.Step::label).toList();
        Pages pages = new Pages((drawing, number) -> axis(scale, drawing, number), TimelineScale.AXIS, labels, tallest);
        for (Timeline.Step step : timeline.steps()) {
            scale.step(step, pages.row(step.label()) + ROW / 2.0, pages.now());
        }
        List<Drawing> drawn = pages.done();
        drawn.forEach(drawing -> scale.today(drawing, asOf));
        drawn.stream().limit(1).forEach(drawing -> TimelineScale.todayInWords(drawing, asOf));
        return drawn;
    }

    /** The rows say in words where each stands, so that one legend is enough. */
    private static void axis(TimelineScale scale, Drawing out, int number) {
        if (number == 0) {
            TimelineScale.legend(out);
        }
        scale.axis(out);
    }

    /** Rows with a label at the left, on as many drawings as it takes, all about as tall. */
    private static final class Pages {
        private final List<Drawing> drawings = new ArrayList<>();
        private final ObjIntConsumer<Drawing> head;
        private final double top;
        private final double end;
        private double y = Double.MAX_VALUE;

        Pages(ObjIntConsumer<Drawing> head, double top, List<String> labels, int tallest) {
            this.head = head;
            this.top = top;
            double rows = labels.stream()
                    .mapToDouble(label -> height(Letters.lines(label, LABEL)))
                    .sum();
            this.end = top + rows / Math.ceil(rows / (tallest - top)) + TWO_LINES;
        }

        private static double height(List<String> lines) {
            return Math.max(ROW, lines.size() * LINE + 8.0);
        }

        Drawing now() {
            return drawings.getLast();
        }

        /** Begins a row and tells where its top is. */
        double row(String label) {
            List<String> lines = Letters.lines(label, LABEL);
            double height = height(lines);
            if (y + height > end) {
                drawings.add(new Drawing());
                head.accept(now(), drawings.size() - 1);
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
