package kr.stability.reporting.edition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kr.stability.reporting.document.Heading;

/** 붙임 4. 미확인 사항: everything that accepted plans leave undeclared, and whoever has no accepted plan. */
final class UndeclaredAnnex implements Chapter {

    @Override
    public void write(EditionInputs in, EditionDraft out) {
        out.part(Heading.Rank.ANNEX, "미확인 사항");
        out.circle("기재하지 않은 값은 알 수 없는 것으로 다루며, 0이나 이상 없음으로 보지 않음", out.sources().rules());
        in.orders().stream()
                .filter(order -> order.accepted().isEmpty())
                .forEach(order -> out.circle(
                        order.operatorName() + ": 채택된 개선계획이 없어 전체가 미확인임",
                        out.sources().letter(order, null)));
        Rows table = new Rows("개선계획에 기재되지 않은 항목")
                .text("사업자", 14)
                .text("대상", 28)
                .text("미기재 항목", 42)
                .code("위치", 26);
        Map<List<String>, List<Gap>> items = new LinkedHashMap<>();
        Gaps.of(in)
                .forEach(gap -> items.computeIfAbsent(
                                List.of(gap.order().letter().id(), gap.item()), key -> new java.util.ArrayList<>())
                        .add(gap));
        items.values().forEach(gaps -> row(gaps, table, out));
        if (!table.isEmpty()) {
            out.add(table.table());
        }
    }

    private static void row(List<Gap> gaps, Rows table, EditionDraft out) {
        Gap first = gaps.getFirst();
        Origin origin = Origin.all(gaps.stream()
                .map(gap -> out.sources().plan(gap.order(), gap.pointer()))
                .toList());
        String names = gaps.stream().map(Gap::field).distinct().collect(Collectors.joining(", "));
        table.row(origin, first.order().operatorName(), first.item(), names, parent(first.pointer()));
    }

    private static String parent(String pointer) {
        int end = pointer.lastIndexOf('/');
        return end == 0 ? pointer : pointer.substring(0, end);
    }
}
