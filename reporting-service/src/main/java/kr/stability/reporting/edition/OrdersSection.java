package kr.stability.reporting.edition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kr.stability.reporting.narrative.Place;
import kr.stability.reporting.order.DueDate;

/** 시정 요구: the orders, their nature, and why they are due when they are. */
final class OrdersSection implements Chapter {

    @Override
    public void write(EditionInputs in, EditionDraft out) {
        out.section("시정 요구");
        out.narrative(Place.ORDERS);
        Rows table = new Rows("시정 요구 현황")
                .text("문서번호", 25)
                .text("사업자", 13)
                .status("성격", 13)
                .date("도달일", 17)
                .date("제출기한", 17)
                .number("요구사항", 12)
                .text("제출할 것", 22);
        for (OrderInput order : in.orders()) {
            OrderInput.Letter letter = order.letter();
            table.row(
                    out.sources().letter(order, null),
                    letter.number(),
                    letter.operatorName(),
                    Words.of(letter.nature()),
                    Cell.date(letter.arrivedOn()),
                    Cell.date(letter.dueOn()),
                    Cell.count(order.requirements().size(), order.requirements().size() + "건"),
                    letter.wants().stream().map(Words::of).collect(Collectors.joining(", ")));
        }
        out.add(table.table());
        out.item("제출기한의 산정");
        Map<List<DueDate.Step>, List<OrderInput>> same = new LinkedHashMap<>();
        in.orders()
                .forEach(order -> same.computeIfAbsent(order.letter().derivation(), key -> new java.util.ArrayList<>())
                        .add(order));
        same.values().forEach(orders -> derivation(orders, out));
    }

    private static void derivation(List<OrderInput> orders, EditionDraft out) {
        Origin origin = Origin.all(orders.stream()
                .map(order -> out.sources().record(order.letter().id(), "/derivation", false))
                .toList());
        OrderInput.Letter letter = orders.getFirst().letter();
        String numbers = orders.stream().map(order -> order.letter().number()).collect(Collectors.joining(", "));
        out.circle(numbers + ": " + Say.date(letter.dueOn()) + " 24시까지", origin);
        letter.derivation().forEach(step -> out.dash(step.text().ko(), origin));
    }
}
