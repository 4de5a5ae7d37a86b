package kr.stability.reporting.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kr.stability.reporting.document.StackedBars;
import kr.stability.reporting.plan.Component;

/** How many components ran in which mode when the incident began, and how many will as promised; a pair a company. */
final class RedundancyFigure implements Chapter {
    private static final List<String> SERIES = List.of("동작-동작", "동작-대기", "백업", "단일", "미기재·비공개");

    @Override
    public void write(EditionInputs in, EditionDraft out) {
        List<StackedBars.Bar> bars = new ArrayList<>();
        for (OrderInput order : in.orders()) {
            List<IncidentInput.Day> days = in.days().stream()
                    .filter(day -> day.operator().equals(order.operator())
                            && day.incident().equals(order.letter().incident())
                            && !day.content().components().isEmpty())
                    .toList();
            List<Component> promised = order.accepted()
                    .map(accepted -> accepted.plan().components())
                    .orElse(List.of());
            if (!days.isEmpty() && !promised.isEmpty()) {
                days.forEach(day -> bars.add(bar(
                        order.operatorName() + " 사고 당시",
                        day.content().components(),
                        out.sources()
                                .record(day.id(), "/components", day.illustrative())
                                .and(out.sources().known(day.sources())))));
                bars.add(bar(
                        order.operatorName() + " 개선계획", promised, out.sources().plan(order, "/components")));
            }
        }
        if (!bars.isEmpty()) {
            out.add(new StackedBars("다중화 방식별 구성요소 수: 사고 당시와 개선계획 (단위: 개)", SERIES, bars));
        }
    }

    private static StackedBars.Bar bar(String label, List<Component> components, Origin origin) {
        List<Long> values = Stream.concat(Stream.of(Component.Mode.values()), Stream.of((Component.Mode) null))
                .map(mode ->
                        components.stream().filter(part -> part.mode() == mode).count())
                .toList();
        return new StackedBars.Bar(label, values, origin.refs(), origin.illustrative());
    }
}
