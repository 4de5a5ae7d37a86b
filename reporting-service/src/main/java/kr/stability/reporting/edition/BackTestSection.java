package kr.stability.reporting.edition;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kr.stability.reporting.backtest.BackTest;

/** 사고 당시 구성의 재현: whether the rules, put to the inventory of that day, tell what users suffered, and why. */
final class BackTestSection implements Chapter {

    @Override
    public void write(EditionInputs in, EditionDraft out) {
        List<IncidentInput> tested = in.incidents().stream()
                .filter(incident -> incident.site() != null
                        && in.days().stream().anyMatch(day -> day.incident().equals(incident.code())))
                .toList();
        if (tested.isEmpty()) {
            return;
        }
        out.item("사고 당시 구성의 재현");
        out.circle(
                "사고 당시 확인된 구성에서 데이터센터를 잃은 것으로 계산하여 이용자가 실제로 겪은 장애와 비교함",
                out.sources().rules());
        tested.forEach(incident -> incident(incident, in, out));
    }

    private static void incident(IncidentInput incident, EditionInputs in, EditionDraft out) {
        BackTestTable table = new BackTestTable(incident, in, out.sources());
        Map<IncidentInput.Day, BackTest> tests = new java.util.LinkedHashMap<>();
        in.days().stream()
                .filter(day -> day.incident().equals(incident.code()))
                .forEach(day -> tests.put(day, BackTest.of(day.content(), incident.site(), suffered(incident, day))));
        tests.forEach(table::rows);
        out.add(table.table());
        out.add(table.figure());
        tests.forEach((day, test) -> findings(day, test, table, out));
    }

    private static Map<String, Long> suffered(IncidentInput incident, IncidentInput.Day day) {
        return incident.outages().stream()
                .filter(outage -> outage.operator().equals(day.operator()))
                .collect(Collectors.toMap(IncidentInput.Outage::service, IncidentInput.Outage::minutes, Math::max));
    }

    private static void findings(IncidentInput.Day day, BackTest test, BackTestTable table, EditionDraft out) {
        String who = "(" + table.operator(day) + ") ";
        Origin origin = table.origin(day, "/components");
        BackTest.Ranking ranking = test.ranking();
        if (ranking.pairs() > 0) {
            out.circle(
                    who + "장애가 길었던 순서: 서비스 " + ranking.pairs() + "쌍 가운데 " + ranking.same() + "쌍에서 계산과 실제가 같음",
                    origin.and(table.outages(day)));
        }
        Set<String> tools = new LinkedHashSet<>();
        test.decidedByTools().forEach(line -> tools.addAll(line.tools()));
        if (tools.isEmpty()) {
            out.circle(who + "복구 시간을 결정한 운영·관리도구는 없음", origin);
            return;
        }
        out.circle(
                who + "서비스 " + test.lines().size() + "개 가운데 "
                        + test.decidedByTools().size() + "개의 복구 시간을 운영·관리도구(" + String.join(", ", tools) + ")가 결정함",
                origin);
        test.lines().stream()
                .filter(line -> Objects.equals(line, longest(test)))
                .forEach(line -> out.dash(
                        "가장 길었던 " + table.service(day, line.service()) + ": 당시 구성으로 "
                                + LossWords.recovery(line.loss().recovery()) + ", 운영·관리도구가 정상이었다면 "
                                + LossWords.recovery(line.withTools().recovery()),
                        origin));
    }

    private static BackTest.Line longest(BackTest test) {
        return test.decidedByTools().stream()
                .max(java.util.Comparator.comparingLong(
                        line -> line.loss().recovery().atLeast()))
                .orElse(null);
    }
}
