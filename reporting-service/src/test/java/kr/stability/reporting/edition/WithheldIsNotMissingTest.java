package kr.stability.reporting.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kr.stability.reporting.document.Document;
import kr.stability.reporting.document.Statement;
import kr.stability.reporting.document.Table;
import kr.stability.reporting.plan.Component;
import kr.stability.reporting.plan.Confidential;
import kr.stability.reporting.plan.DigitalService;
import kr.stability.reporting.plan.ImprovementPlan;
import org.junit.jupiter.api.Test;

/** What a company keeps to itself is called that in the public edition: neither missing, nor undeclared, nor fine. */
class WithheldIsNotMissingTest {
    private static final Confidential ALWAYS = new Confidential("협력사와 협의 중", null);
    private static final String TARGETS = "복구목표, 훈련 실측, 사고 당시의 복구 시간";
    private static final ImprovementPlan KAKAO = plan("kakao");
    private static final ImprovementPlan NAVER = plan("naver");

    @Test
    void aDrillThatIsNotPublishedMayHaveMeasured() {
        assertThat(row(open("naver", Marked.drills(NAVER, ALWAYS)), TARGETS, "네이버 뉴스 댓글"))
                .contains("공개된 실측 없음", "미확인")
                .doesNotContain("실측 없음");
    }

    /** Of two drills the worse one counts; it may be the one that is not published. */
    @Test
    void withinTheTargetIsSaidOfWhatIsPublished() {
        ImprovementPlan plan = Marked.secondDrill(NAVER, 20, 500, ALWAYS);
        assertThat(row(restricted("naver", plan), TARGETS, "네이버 뉴스 댓글")).contains("목표 초과");
        assertThat(row(open("naver", plan), TARGETS, "네이버 뉴스 댓글")).contains("20분", "공개분 목표 이내");
    }

    @Test
    void aServiceThatIsNotPublishedIsNotSaidToHaveNoTarget() {
        String code = KAKAO.services().getFirst().code();
        Document edition = open("kakao", Marked.service(KAKAO, code, ALWAYS));
        assertThat(row(edition, lossTable(edition), "비공개")).doesNotContain("미기재", "기록 없음");
        assertThat(said(edition)).noneMatch(text -> text.startsWith("(카카오) 비공개: 판단할 수 없음"));
    }

    @Test
    void whatAnUnpublishedComponentLeavesOpenIsNotSaidToBeMissing() {
        Document edition = open("kakao", withoutComponents());
        assertThat(said(edition))
                .noneMatch(text -> text.contains("적혀 있어야 하는 값: 비공개"))
                .contains("(카카오) 단일 장애점(대신할 것이 없는 데이터센터나 구성요소)은 계획의 공개된 부분에 없음");
    }

    @Test
    void anUnpublishedDataCentreIsNotSaidToBeAbsent() {
        String site = PlanLoss.sites(ScenarioInputs.all()).getFirst();
        assertThat(said(open("kakao", Marked.site(withoutComponents(), site, ALWAYS))))
                .contains("(카카오) 개선계획의 공개된 부분에 " + site + "에 둔 구성요소로 제공하는 서비스가 적혀 있지 않아 계산하지 않음");
    }

    @Test
    void aServiceThatIsNotPublishedIsNotSaidToHaveNoPlan() {
        ImprovementPlan hidden = KAKAO;
        for (DigitalService service : KAKAO.services()) {
            hidden = Marked.service(hidden, service.code(), ALWAYS);
        }
        assertThat(tables(open("kakao", hidden)).filter(table -> table.caption().endsWith("실제와 당시 구성의 재현")))
                .flatMap(Table::rows)
                .extracting(Table.Row::cells)
                .filteredOn(cells -> cells.getFirst().equals("카카오"))
                .isNotEmpty()
                .allMatch(cells -> cells.contains("공개된 계획 없음"));
    }

    private static ImprovementPlan withoutComponents() {
        ImprovementPlan marked = KAKAO;
        for (Component component : KAKAO.components()) {
            marked = Marked.component(marked, component.code(), ALWAYS);
        }
        return marked;
    }

    private static ImprovementPlan plan(String operator) {
        return ScenarioInputs.all().orders().stream()
                .filter(order -> order.operator().equals(operator))
                .findFirst()
                .orElseThrow()
                .accepted()
                .orElseThrow()
                .plan();
    }

    private static Document open(String operator, ImprovementPlan plan) {
        return Frozen.edition(ScenarioInputs.withPlan(operator, plan))
                .publicEdition()
                .document();
    }

    private static Document restricted(String operator, ImprovementPlan plan) {
        return Frozen.edition(ScenarioInputs.withPlan(operator, plan)).document();
    }

    private static String lossTable(Document edition) {
        return tables(edition)
                .map(Table::caption)
                .filter(caption -> caption.endsWith("상실: 사고 당시와 개선계획"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> row(Document edition, String caption, String cell) {
        return tables(edition)
                .filter(table -> table.caption().equals(caption))
                .flatMap(table -> table.rows().stream())
                .map(Table.Row::cells)
                .filter(cells -> cells.contains(cell))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Table> tables(Document edition) {
        return edition.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast);
    }

    private static List<String> said(Document edition) {
        return edition.blocks().stream()
                .filter(Statement.class::isInstance)
                .map(block -> ((Statement) block).text())
                .toList();
    }
}
