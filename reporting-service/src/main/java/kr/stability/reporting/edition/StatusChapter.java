package kr.stability.reporting.edition;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.stability.reporting.document.Heading;
import kr.stability.reporting.narrative.Place;
import kr.stability.reporting.order.Category;
import kr.stability.reporting.order.Stage;

/** Ⅱ. 현황 및 점검결과: what was filed and when, what it covers, what inspections found, what follows. */
final class StatusChapter implements Chapter {

    @Override
    public void write(EditionInputs in, EditionDraft out) {
        out.part(Heading.Rank.PART, "현황 및 점검결과");
        new FilingsSection().write(in, out);
        out.section("요구사항 대응 현황");
        out.narrative(Place.COVERAGE);
        coverage(in, out);
        out.section("점검결과");
        out.narrative(Place.INSPECTIONS);
        inspections(in, out);
        out.section("시사점");
        out.narrative(Place.IMPLICATIONS);
        Arrays.stream(Stage.values()).forEach(stage -> implication(stage, in, out));
    }

    /** Operator × kind of requirement: answered of demanded. */
    private static void coverage(EditionInputs in, EditionDraft out) {
        List<Category> asked = Arrays.stream(Category.values())
                .filter(category -> in.orders().stream().anyMatch(order -> count(order, category) > 0))
                .toList();
        Rows table = new Rows("사업자별·분야별 대응 현황 (답한 요구사항 / 요구사항)").text("사업자", 16);
        asked.forEach(category -> table.status(Words.of(category), 13));
        for (OrderInput order : in.orders()) {
            Origin origin = out.sources().record(order.letter().id(), "/requirements", false);
            Origin both =
                    order.accepted().isPresent() ? origin.and(out.sources().plan(order, "/measures")) : origin;
            Stream<String> cells = asked.stream().map(category -> cell(order, category));
            table.row(
                    both, Stream.concat(Stream.of(order.operatorName()), cells).toArray(String[]::new));
        }
        out.add(table.table());
        out.circle("요구사항마다 답하는 과제와 일정은 붙임 2에 있음", out.sources().rules());
    }

    private static long count(OrderInput order, Category category) {
        return order.requirements().stream()
                .filter(r -> r.category() == category)
                .count();
    }

    private static String cell(OrderInput order, Category category) {
        List<Promise> promises = Promise.of(order);
        long answered = order.requirements().stream()
                .filter(r -> r.category() == category)
                .filter(r -> promises.stream().anyMatch(promise -> promise.answers(r.code())))
                .count();
        long asked = count(order, category);
        return asked == 0 ? "" : answered + " / " + asked;
    }

    private static void inspections(EditionInputs in, EditionDraft out) {
        if (in.inspections().isEmpty()) {
            out.circle("마감 시점까지 기록된 점검결과가 없음", out.sources().rules());
            return;
        }
        Rows table = new Rows("점검결과")
                .text("사업자", 13)
                .code("요구사항", 14)
                .text("장소", 12)
                .date("점검일", 17)
                .status("결과", 12)
                .text("내용", 27)
                .text("후속조치", 17);
        Map<String, String> operators = Lookup.operators(in);
        for (InspectionInput inspection : in.inspections()) {
            table.row(
                    out.sources().inspection(inspection),
                    operators.getOrDefault(inspection.operator(), inspection.operator()),
                    inspection.requirement()
                            + (inspection.measure() == null ? "" : " (과제 " + inspection.measure() + ")"),
                    inspection.site() == null ? "" : inspection.site(),
                    Cell.date(inspection.on()),
                    Words.of(inspection.result()),
                    inspection.text()
                            + (inspection.laws().isEmpty()
                                    ? ""
                                    : " (관련 법령: " + String.join(", ", inspection.laws()) + ")"),
                    followUps(inspection));
        }
        out.add(table.table());
    }

    private static String followUps(InspectionInput inspection) {
        return inspection.followUps().stream()
                .map(step -> Words.of(step.status())
                        + (step.dueOn() == null ? "" : "(" + Say.date(step.dueOn()) + "까지)") + ": " + step.text())
                .collect(Collectors.joining("; "));
    }

    private static void implication(Stage stage, EditionInputs in, EditionDraft out) {
        Tally tally = Tally.of(stage, in, out.sources());
        if (tally.asked() == 0) {
            return;
        }
        out.box(
                Words.of(stage) + ": 요구사항 " + tally.asked() + "건에 과제 "
                        + tally.promises().size() + "건",
                tally.origin());
        long done = tally.promises().stream().filter(Promise::done).count();
        out.circle(
                "완료 " + done + "건, 예정 " + (tally.promises().size() - done) + "건"
                        + Standing.lateAmong(tally.promises(), in) + last(tally, in),
                tally.origin()
                        .and(tally.promises().stream()
                                .map(promise -> Standing.of(promise, in).origin(out.sources()))));
        Map<String, String> operators = Lookup.operators(in);
        for (InspectionInput inspection : tally.inspections()) {
            if (inspection.open()) {
                out.circle(
                        "남은 과제: " + operators.getOrDefault(inspection.operator(), inspection.operator()) + " "
                                + inspection.requirement() + " " + inspection.text() + " (점검 "
                                + Words.of(inspection.result()) + ")",
                        out.sources().inspection(inspection));
            }
        }
    }

    private static String last(Tally tally, EditionInputs in) {
        return tally.promises().stream()
                .filter(promise -> !promise.done())
                .map(promise -> Standing.of(promise, in).end())
                .filter(java.util.Objects::nonNull)
                .max(java.util.Comparator.naturalOrder())
                .map(day -> ", 마지막 일정 " + Say.date(day))
                .orElse("");
    }
}
