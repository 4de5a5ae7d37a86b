package kr.stability.reporting.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.stability.reporting.backtest.BackTest;
import kr.stability.reporting.document.Bars;
import kr.stability.reporting.document.Table;
import kr.stability.reporting.resilience.Recovery;
import kr.stability.reporting.resilience.ServiceLoss;

/** What was suffered, what the rules give for that day, and what they give for the accepted plan; a service a row. */
final class BackTestTable {
    private static final int SUFFERED = 0;
    private static final int THAT_DAY = 1;
    private static final int AS_PLANNED = 2;

    private final IncidentInput incident;
    private final EditionSources sources;
    private final Map<String, String> operators;
    private final Lookup.Services services;
    private final List<PlanLoss> losses;
    private final List<OrderInput> partly;
    private final Rows rows;
    private final List<Bars.Bar> bars = new ArrayList<>();

    BackTestTable(IncidentInput incident, EditionInputs in, EditionSources sources) {
        this.incident = incident;
        this.sources = sources;
        this.operators = Lookup.operators(in);
        this.services = Lookup.services(in);
        this.losses = PlanLoss.of(incident.site(), in);
        this.partly = in.orders().stream()
                .filter(order -> order.accepted().isPresent() && PlanLoss.partly(order))
                .toList();
        this.rows = new Rows("데이터센터 " + incident.site() + " 상실: 실제와 당시 구성의 재현")
                .text("사업자", 11)
                .text("서비스", 16)
                .number("실제 장애", 15)
                .number("당시 구성", 15)
                .number("도구 정상 시", 15)
                .number("개선계획대로면", 15)
                .code("결정한 운영도구", 17);
    }

    void rows(IncidentInput.Day day, BackTest test) {
        for (int i = 0; i < test.lines().size(); i++) {
            row(day, test.lines().get(i), "/services/" + i);
        }
    }

    private void row(IncidentInput.Day day, BackTest.Line line, String pointer) {
        Origin outage = outage(day, line.service());
        Origin origin = outage.and(origin(day, pointer));
        Optional<Planned> plan = planned(day, line.service());
        rows.row(
                origin,
                operator(day),
                service(day, line.service()),
                line.suffered() == null ? "기록 없음" : Say.minutes(line.suffered()),
                LossWords.recovery(line.loss().recovery()),
                LossWords.recovery(line.withTools().recovery()),
                plan.map(is -> LossWords.recovery(is.service().recovery())).orElse(noPlan(day)),
                line.tools().stream().collect(Collectors.joining("\n→ ")));
        if (line.suffered() != null) {
            Origin computed = origin(day, pointer);
            String service = service(day, line.service());
            bar(service + " 실제 장애", line.suffered(), SUFFERED, outage);
            bar(service + " 당시 구성의 계산", line.loss().recovery(), THAT_DAY, computed);
            plan.ifPresent(is -> bar(service + " 개선계획대로면", is.service().recovery(), AS_PLANNED, is.origin(sources)));
        }
    }

    private void bar(String label, Recovery recovery, int group, Origin origin) {
        if (recovery.atLeast() != Recovery.NEVER) {
            bar(label, recovery.atLeast(), group, origin);
        }
    }

    private void bar(String label, long minutes, int group, Origin origin) {
        bars.add(new Bars.Bar(label, minutes, LossWords.end(minutes), group, origin.refs(), origin.illustrative()));
    }

    /** The outages of a service as recorded. */
    private Origin outage(IncidentInput.Day day, String service) {
        return Origin.all(incident.outages().stream()
                .filter(outage -> outage.operator().equals(day.operator())
                        && outage.service().equals(service))
                .map(outage -> sources.record(
                                incident.id(), "/outages/" + incident.outages().indexOf(outage), outage.illustrative())
                        .and(sources.known(outage.sources())))
                .toList());
    }

    Table table() {
        return rows.table();
    }

    Bars figure() {
        return new Bars("서비스별 중단 시간: 실제 장애, 당시 구성의 계산, 개선계획대로면 (단위: 분)", bars);
    }

    String operator(IncidentInput.Day day) {
        return operators.getOrDefault(day.operator(), day.operator());
    }

    String service(IncidentInput.Day day, String code) {
        return services.name(day.operator(), code);
    }

    /** A place in the inventory of that day. */
    Origin origin(IncidentInput.Day day, String pointer) {
        return sources.record(day.id(), pointer, day.illustrative()).and(sources.known(day.sources()));
    }

    /** The outages that the inventory is held against. */
    Origin outages(IncidentInput.Day day) {
        return sources.record(incident.id(), "/outages", false);
    }

    /** A service in the accepted plan that names it; a company may have several plans, one for each order. */
    private record Planned(PlanLoss plan, ServiceLoss service) {
        Origin origin(EditionSources sources) {
            return plan.origin(service, sources);
        }
    }

    /** The service may be in what a plan keeps confidential. */
    private String noPlan(IncidentInput.Day day) {
        boolean withheld = partly.stream().anyMatch(order -> order.operator().equals(day.operator()));
        return withheld ? "공개된 계획 없음" : "계획 없음";
    }

    private Optional<Planned> planned(IncidentInput.Day day, String service) {
        return losses.stream()
                .filter(plan -> plan.order().operator().equals(day.operator()))
                .flatMap(plan -> plan.loss().services().stream()
                        .filter(loss -> loss.code().equals(service))
                        .map(loss -> new Planned(plan, loss)))
                .findFirst();
    }
}
