package kr.stability.reporting.edition;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import kr.stability.reporting.document.Heading;

/** 붙임 2. 요구사항-과제 대응표: each requirement with the measures that answer it and the last day of them. */
final class MatrixAnnex implements Chapter {

    @Override
    public void write(EditionInputs in, EditionDraft out) {
        out.part(Heading.Rank.ANNEX, "요구사항-과제 대응표");
        Rows table = new Rows("요구사항별 과제와 일정")
                .text("사업자", 12)
                .code("요구사항", 12)
                .text("내용", 32)
                .status("단계", 8)
                .text("답하는 과제", 31)
                .date("마지막 일정", 16)
                .status("상태", 11);
        for (OrderInput order : in.orders()) {
            for (int i = 0; i < order.requirements().size(); i++) {
                row(in, order, i, table, out);
            }
        }
        out.add(table.table());
    }

    private static void row(EditionInputs in, OrderInput order, int index, Rows table, EditionDraft out) {
        OrderInput.Requirement requirement = order.requirements().get(index);
        List<Standing> answers = Promise.of(order).stream()
                .filter(p -> p.answers(requirement.code()))
                .map(p -> Standing.of(p, in))
                .toList();
        Origin asked = out.sources().record(order.letter().id(), "/requirements/" + index, false);
        Origin answered =
                Origin.all(answers.stream().map(is -> is.origin(out.sources())).toList());
        table.row(
                asked.and(answered),
                order.letter().operatorName(),
                requirement.code(),
                requirement.text() + (requirement.first() ? " (최우선)" : ""),
                Words.of(requirement.stage()),
                answers.stream()
                        .map(Standing::promise)
                        .map(p -> p.measure().code() + " " + p.title())
                        .collect(Collectors.joining("\n")),
                Cell.date(last(answers)),
                state(order, answers));
    }

    private static LocalDate last(List<Standing> answers) {
        return answers.stream()
                .map(Standing::end)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static String state(OrderInput order, List<Standing> answers) {
        if (answers.isEmpty()) {
            return order.accepted().isPresent() ? "과제 없음" : "미채택";
        }
        if (answers.stream().anyMatch(Standing::late)) {
            return Standing.LATE;
        }
        return answers.stream().map(Standing::promise).allMatch(Promise::done) ? "완료" : "추진 중";
    }
}
