package kr.stability.reporting.edition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.stability.reporting.document.Table;
import kr.stability.reporting.resilience.ChainStep;
import kr.stability.reporting.resilience.ServiceLoss;

/** What was suffered, what the plans would give and what they promise, a service a row. */
final class SiteLossTable {
    private final EditionInputs in;
    private final EditionSources sources;
    private final Rows rows;

    private SiteLossTable(String site, EditionInputs in, EditionSources sources) {
        this.in = in;
        this.sources = sources;
        this.rows = new Rows("데이터센터 " + site + " 상실: 사고 당시와 개선계획")
                .text("사업자", 11)
                .text("서비스", 16)
                .number("사고 당시", 16)
                .number("계획대로면", 17)
                .number("목표시간 RTO", 12)
                .status("판정", 11)
                .code("결정하는 구성요소", 22);
    }

    static Table of(String site, List<PlanLoss> losses, EditionInputs in, EditionSources sources) {
        SiteLossTable table = new SiteLossTable(site, in, sources);
        losses.forEach(loss -> loss.loss().services().forEach(service -> table.row(loss, service)));
        return table.rows.table();
    }

    private void row(PlanLoss loss, ServiceLoss service) {
        if (loss.withheld(service.code())) {
            String word = Redaction.WORD;
            Origin place = loss.origin(service, sources);
            rows.row(place, loss.order().operatorName(), word, word, word, word, word, word);
            return;
        }
        Optional<Suffered> suffered = Suffered.by(service.code(), loss.order(), in, sources);
        Origin plan = loss.origin(service, sources);
        rows.row(
                suffered.map(outage -> plan.and(outage.origin())).orElse(plan),
                loss.order().operatorName(),
                loss.name(service.code()),
                suffered.map(Suffered::cell).orElse("기록 없음"),
                LossWords.cell(service.recovery()),
                Cell.minutes(service.rtoMinutes()),
                service.verdict().label().ko(),
                deciding(service));
    }

    /** From what the service needs down to what decides; nothing where nothing is away. */
    private static String deciding(ServiceLoss service) {
        if (service.recovery().atMost() == 0) {
            return "";
        }
        return service.chain().stream()
                .map(ChainStep::code)
                .filter(code -> !code.equals(service.code()))
                .collect(Collectors.joining("\n→ "));
    }
}
