package kr.stability.reporting.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.stability.reporting.document.Block;
import kr.stability.reporting.document.SourceRef;
import kr.stability.reporting.document.Statement;
import kr.stability.reporting.document.Table;
import kr.stability.reporting.json.Text;
import kr.stability.reporting.order.Nature;
import kr.stability.reporting.plan.Component;
import kr.stability.reporting.plan.DigitalService;
import kr.stability.reporting.plan.ImprovementPlan;
import org.junit.jupiter.api.Test;

class SiteLossSectionTest {
    private static final Instant FIRE = Instant.parse("2022-10-15T06:27:00Z");

    @Test
    void aServiceThatMissesItsTargetStandsWithTheChainThatDecides() {
        assertThat(row(plan(15), "다음 메일")).contains("48시간", "24시간", "미달", "STORE");
        assertThat(said(plan(15))).anyMatch(text -> text.startsWith("(카카오) 다음 메일: 목표 미달. 복구까지 48시간"));
    }

    @Test
    void whatIsNotDeclaredIsUnknownAndNamed() {
        assertThat(row(plan(null), "카카오톡")).contains("최소 10분, 최대 알 수 없음", "판단할 수 없음");
        assertThat(said(plan(null))).anyMatch(text -> text.endsWith("적혀 있어야 하는 값: TOOL 전환 시간"));
    }

    @Test
    void whatWasSufferedStandsBesideWhatThePlanGives() {
        assertThat(row(plan(15), "카카오톡")).containsSequence("10시간 4분", "25분", "1시간", "달성", "DATA\n→ TOOL");
    }

    @Test
    void aServiceThatRunsElsewhereIsNotAway() {
        assertThat(row(plan(15), "검색")).containsSequence("기록 없음", "중단 없음");
    }

    @Test
    void aRowNamesEveryPlaceInThePlanThatItRestsOn() {
        assertThat(table(plan(null)).rows().getFirst().sources())
                .extracting(SourceRef::pointer)
                .contains("/services/0", "/components/0", "/components/1", "/outages/0");
    }

    @Test
    void anOrderWithoutAcceptedPlanIsSaidToBeMissing() {
        assertThat(said(Optional.empty())).contains("(카카오) 채택된 개선계획이 없어 계산하지 못함");
    }

    @Test
    void everythingHasASource() {
        assertThat(blocks(plan(null)))
                .filteredOn(Statement.class::isInstance)
                .allMatch(block -> !((Statement) block).sources().isEmpty());
    }

    private static Optional<ImprovementPlan> plan(Integer toolMinutes) {
        return Optional.of(ImprovementPlan.inventory(
                List.of(
                        service("TALK", "카카오톡", 60, "DATA"),
                        service("MAIL", "다음 메일", 1440, "STORE"),
                        service("SEARCH", "검색", 10, "ELSEWHERE")),
                List.of(),
                List.of(
                        standby("DATA", 10, "TOOL"),
                        standby("TOOL", toolMinutes),
                        part("STORE", Component.Mode.BACKUP, 2880, "PANGYO", "DC2"),
                        part("ELSEWHERE", Component.Mode.SINGLE, null, "DC2"))));
    }

    private static DigitalService service(String code, String name, int rto, String needs) {
        return new DigitalService(
                code,
                new Text(name, null),
                DigitalService.Tier.CORE,
                false,
                rto,
                0,
                null,
                List.of(needs),
                List.of(),
                null);
    }

    private static Component standby(String code, Integer minutes, String... tools) {
        return new Component(
                code,
                null,
                Component.Layer.DATA,
                Component.Mode.ACTIVE_STANDBY,
                List.of("PANGYO", "DC2"),
                minutes,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(tools),
                List.of(),
                null);
    }

    private static Component part(String code, Component.Mode mode, Integer restore, String... sites) {
        return new Component(
                code,
                null,
                Component.Layer.DATA,
                mode,
                List.of(sites),
                null,
                null,
                restore,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    private static List<Block> blocks(Optional<ImprovementPlan> plan) {
        EditionInputs in = inputs(plan);
        EditionDraft draft = new EditionDraft(new EditionSources(in), new Narrative(in));
        new SiteLossSection().write(in, draft);
        return draft.blocks();
    }

    private static EditionInputs inputs(Optional<ImprovementPlan> plan) {
        OrderInput.Filing filing = new OrderInput.Filing("f1", 1, "2023-000001", FIRE, FIRE, false, "ab".repeat(32));
        OrderInput.Letter letter = new OrderInput.Letter(
                "o1",
                "2022-디지털-0001",
                "pangyo-2022",
                "kakao",
                "카카오",
                Nature.ADMINISTRATIVE_GUIDANCE,
                "과학기술정보통신부",
                LocalDate.of(2022, 12, 6),
                LocalDate.of(2023, 1, 6),
                List.of(),
                List.of(),
                List.of());
        IncidentInput incident = new IncidentInput(
                "i1",
                "pangyo-2022",
                "화재",
                "화재",
                "PANGYO",
                FIRE,
                List.of(),
                List.of(new IncidentInput.Outage(
                        "kakao", "TALK", FIRE, FIRE.plusSeconds(604 * 60), false, List.of(), false)),
                List.of(),
                List.of(),
                false);
        OrderInput order = new OrderInput(
                letter,
                List.of(),
                List.of(filing),
                List.of(),
                plan.map(accepted -> new OrderInput.Accepted(filing, "r1", FIRE, accepted)));
        return new EditionInputs(
                new EditionInputs.Frame("2023-Q1-01", new Quarter(2023, 1), FIRE, FIRE),
                List.of(incident),
                List.of(order),
                List.of(),
                List.of(),
                List.of());
    }

    private static Table table(Optional<ImprovementPlan> plan) {
        return (Table) blocks(plan).stream()
                .filter(Table.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> row(Optional<ImprovementPlan> plan, String service) {
        return table(plan).rows().stream()
                .map(Table.Row::cells)
                .filter(cells -> cells.contains(service))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> said(Optional<ImprovementPlan> plan) {
        return blocks(plan).stream()
                .filter(Statement.class::isInstance)
                .map(block -> ((Statement) block).text())
                .toList();
    }
}
