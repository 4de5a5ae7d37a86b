package kr.stability.reporting.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.stability.reporting.document.Bars;
import kr.stability.reporting.document.Block;
import kr.stability.reporting.document.Document;
import kr.stability.reporting.document.Imprint;
import kr.stability.reporting.document.JsonWriter;
import kr.stability.reporting.document.Statement;
import kr.stability.reporting.document.Table;
import kr.stability.reporting.document.Written;
import kr.stability.reporting.plan.ImprovementPlan;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class EditionCompilerTest {
    private static final EditionInputs INPUTS = ScenarioInputs.all();
    private static final Document DOCUMENT = EditionCompiler.compile(INPUTS);
    private static final Imprint IMPRINT =
            new Imprint(JsonWriter.sha256(DOCUMENT), INPUTS.frame().compiledAt());

    @Test
    void compilingAgainGivesTheSameBytesInEveryFormat() {
        Document again = EditionCompiler.compile(ScenarioInputs.all());
        assertThat(JsonWriter.bytes(again)).isEqualTo(JsonWriter.bytes(DOCUMENT));
        assertThat(Written.html(again, IMPRINT)).isEqualTo(Written.html(DOCUMENT, IMPRINT));
        assertThat(Written.pdf(again, IMPRINT)).isEqualTo(Written.pdf(DOCUMENT, IMPRINT));
    }

    @Test
    void aStatementWithoutSourceIsNamed() {
        Chapter bare = (in, out) -> out.circle("출처 없는 말", Origin.NONE);
        assertThatThrownBy(() -> EditionCompiler.compile(INPUTS, List.of(bare), List.of(), new EditionSources(INPUTS)))
                .isInstanceOf(StatementsWithoutSource.class)
                .hasMessageContaining("출처 없는 말");
    }

    @Test
    void everyRequirementIsInTheMatrixWithItsCompany() {
        List<List<Object>> asked = INPUTS.orders().stream()
                .flatMap(order -> order.requirements().stream()
                        .map(requirement -> List.<Object>of(order.operatorName(), requirement.code())))
                .toList();
        assertThat(table("요구사항별 과제와 일정").rows())
                .extracting(row -> row.cells().subList(0, 2))
                .isEqualTo(asked);
    }

    @Test
    void aTargetStandsBesideWhatTheDrillMeasuredAndWhatWasSuffered() {
        assertThat(row("복구목표, 훈련 실측, 사고 당시의 복구 시간", "네이버 뉴스 댓글"))
                .contains("1시간", "15분", "1시간 15분", "30분 (일부)", "목표 초과");
        assertThat(row("복구목표, 훈련 실측, 사고 당시의 복구 시간", "카카오톡 채널")).contains("4시간", "127시간 33분", "실측 없음");
    }

    @Test
    void whatWasAchievedWithoutADayIsAchievedAllTheSame() {
        ImprovementPlan plan = Marked.achievedWithoutADay(
                ScenarioInputs.all()
                        .orders()
                        .getFirst()
                        .accepted()
                        .orElseThrow()
                        .plan(),
                "서명",
                "2023-02-01");
        String operator = ScenarioInputs.all().orders().getFirst().operator();
        assertThat(Frozen.edition(ScenarioInputs.withPlan(operator, plan))
                        .document()
                        .blocks())
                .filteredOn(
                        block -> block instanceof Table table && table.caption().equals("달성한 일정"))
                .flatMap(block -> ((Table) block).rows())
                .anySatisfy(row -> assertThat(row.cells()).contains("미기재", "서명", "2023. 2. 1."));
    }

    /** Of small merchants, paying users and free users the first two get an amount. */
    @Test
    void amountsOfRemediesAreAddedUpByCompanyAndByGroup() {
        OrderInput kakao = INPUTS.orders().stream()
                .filter(order -> order.operator().equals("kakao"))
                .findFirst()
                .orElseThrow();
        ImprovementPlan plan = Marked.amounts(kakao.accepted().orElseThrow().plan(), 3_000_000_000L, 500_000_000L);
        Document document =
                Frozen.edition(ScenarioInputs.withPlan(kakao.operator(), plan)).document();
        assertThat(row(document, "카카오 피해구제 기준", "기재된 금액의 합계")).contains("35억 원");
        assertThat(table(document, "피해구제 금액의 합계 (전 사업자)").rows())
                .extracting(Table.Row::cells)
                .containsExactly(
                        List.of("유료 이용자", "5억 원"),
                        List.of("무료 이용자", "미기재"),
                        List.of("소상공인", "30억 원"),
                        List.of("합계", "35억 원"));
    }

    @Test
    void anAcceptedVersionIsListedWithItsHash() {
        List<Snapshot.Input> inputs = Frozen.edition(INPUTS).inputs();
        assertThat(INPUTS.orders()).isNotEmpty().allSatisfy(order -> {
            OrderInput.Filing filing = order.accepted().orElseThrow().filing();
            Snapshot.Input input = inputs.stream()
                    .filter(each -> each.id().equals(filing.id()))
                    .findFirst()
                    .orElseThrow();
            assertThat(input.sha256()).isEqualTo(filing.sha256());
            assertThat(row("근거 표시와 출처", input.mark())).contains("접수 " + filing.receipt(), filing.sha256());
        });
    }

    @Test
    void theSupplementedVersionIsTheOneTaken() {
        assertThat(row("구성요소의 다중화 방식 (개선계획 기준)", "K-OPS-AUTH")).contains("15분");
        assertThat(row("제출 현황 (2023. 3. 29. 00:00 마감)", "제2판")).contains("채택");
    }

    @Test
    void theLongestOutageIsExplainedByTheOperationsTools() {
        assertThat(row("데이터센터 PANGYO 상실: 실제와 당시 구성의 재현", "카카오톡 채널"))
                .contains("127시간 33분", "114시간", "90시간", "3시간 35분", "K-DEPLOY");
        assertThat(DOCUMENT.blocks().stream().flatMap(EditionCompilerTest::texts))
                .anyMatch(text -> text.contains("(카카오) 장애가 길었던 순서: 서비스 10쌍 가운데 10쌍에서 계산과 실제가 같음"))
                .anyMatch(text -> text.contains("5개의 복구 시간을 운영·관리도구(K-FAILOVER, K-DEPLOY)가 결정함"));
    }

    @Test
    void whatWasSufferedIsAFactBesideWhatIsComputed() {
        List<Bars.Bar> bars = DOCUMENT.blocks().stream()
                .filter(Bars.class::isInstance)
                .map(Bars.class::cast)
                .flatMap(figure -> figure.bars().stream())
                .filter(bar -> bar.label().startsWith("카카오톡 채널 "))
                .toList();
        assertThat(bars).filteredOn(bar -> bar.label().endsWith("실제 장애")).noneMatch(Bars.Bar::illustrative);
        assertThat(bars).filteredOn(bar -> bar.label().endsWith("계산")).allMatch(Bars.Bar::illustrative);
    }

    @Test
    void whatIsUndeclaredIsListed() {
        assertThat(row("개선계획에 기재되지 않은 항목", "데이터센터 PANGYO"))
                .contains("방화구획당 배터리 용량, 급속 배기, 입주사 전환용 예비 전력", "/sites/0/facility");
        assertThat(DOCUMENT.blocks().stream().flatMap(EditionCompilerTest::texts))
                .noneMatch(text -> text.contains("null"));
    }

    @Test
    void anUnmetMilestoneIsOverdueAtTheCutOff() {
        assertThat(row("기한 경과 일정", "설계 완료")).contains("2023. 2. 28.", "카카오");
        assertThat(row("남은 일정", "인증 동작-동작")).contains("2023. 3. 31.");
    }

    /** A reader at the end of March is told that a drill of 15 March was not reported, not that it is to come. */
    @Test
    void aMeasureWhoseDayIsOverIsCalledLateEverywhere() {
        assertThat(DOCUMENT.blocks().stream().flatMap(EditionCompilerTest::texts))
                .anyMatch(text -> text.equals("과제 16건: 완료 6건, 예정 10건(기한 경과 일정이 있는 과제 4건 포함)"))
                .anyMatch(text -> text.equals("(SK C&C) 대형 화재 시나리오 합동 훈련: 예정(기한 경과), 2023. 3. 15."))
                .anyMatch(text -> text.contains("다중화: 예정(기한 경과 일정 있음), 2023. 3. 31."))
                .anyMatch(text -> text.startsWith("(SK C&C) 리튬이온 배터리 화재용 별도 소화설비: 예정, 2023. 9. 30."));
        assertThat(row("요구사항별 과제와 일정", "SKCNC-7")).contains("기한 경과");
        assertThat(row("요구사항별 과제와 일정", "SKCNC-3")).contains("추진 중");
        assertThat(row("요구사항별 과제와 일정", "SKCNC-5")).contains("완료");
    }

    /** Whose last day is 6 January has all of that day. */
    @Test
    void anOrderThatStillHasTimeIsNotLate() {
        assertThat(unanswered("2023-01-06T14:59:00Z")).contains("기한을 넘긴 시정 요구는 없음, 1건은 제출기한이 남아 아직 제출되지 않음");
        assertThat(unanswered("2023-01-06T15:00:00Z")).contains("시정 요구 1건은 기한 안에 제출되지 않음");
    }

    /** The summary at a cut-off of an edition in which the first company has not answered. */
    private static List<String> unanswered(String cutOff) {
        OrderInput first = INPUTS.orders().getFirst();
        List<OrderInput> orders = new ArrayList<>(INPUTS.orders());
        orders.set(0, new OrderInput(first.letter(), first.requirements(), List.of(), List.of(), Optional.empty()));
        EditionInputs.Frame frame = INPUTS.frame();
        EditionInputs in = new EditionInputs(
                new EditionInputs.Frame(frame.number(), frame.quarter(), Instant.parse(cutOff), frame.compiledAt()),
                INPUTS.incidents(),
                orders,
                List.of(),
                INPUTS.reforms(),
                INPUTS.days());
        return EditionCompiler.compile(in, List.of(new SummaryChapter()), List.of(), new EditionSources(in))
                .blocks()
                .stream()
                .flatMap(EditionCompilerTest::texts)
                .toList();
    }

    @Test
    void theSummaryNamesTheServiceThatWouldMissItsTargetAgain() {
        assertThat(DOCUMENT.blocks().stream().flatMap(EditionCompilerTest::texts))
                .anyMatch(text -> text.contains("지키지 못하는 서비스: (카카오) 다음 메일; 판단할 수 없는 서비스는 없음"));
    }

    @Test
    void exampleValuesAreSaidOnTheCoverAndMarked() {
        assertThat(DOCUMENT.notices().getFirst()).contains("예시");
        assertThat(table("구성요소의 다중화 방식 (개선계획 기준)").rows()).allMatch(Table.Row::illustrative);
    }

    @Test
    void thePdfCanBeSearchedInKorean() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(written())) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text)
                    .contains("추진 배경", "127시간 33분", "24억 원", "2023. 1. 6.")
                    .doesNotContain("##", "■");
        }
    }

    @Test
    void anAmountInTheAnnexOfCompaniesStandsInOneLine() throws IOException {
        String json = new String(JsonWriter.bytes(DOCUMENT), StandardCharsets.UTF_8).replace("70억 원", "1억 2,800만 원");
        Document other = JsonWriter.reader().build().readValue(json, Document.class);
        try (PDDocument pdf = Loader.loadPDF(Written.pdf(other, IMPRINT))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("데이터센터 설비 1억 2,800만 원");
        }
    }

    /** Leaves the files behind for people to look at. */
    private static byte[] written() throws IOException {
        byte[] pdf = Written.pdf(DOCUMENT, IMPRINT);
        Files.write(Path.of("target/edition.pdf"), pdf);
        Files.write(Path.of("target/edition.html"), Written.html(DOCUMENT, IMPRINT));
        Files.write(Path.of("target/edition.json"), JsonWriter.bytes(DOCUMENT));
        Files.write(Path.of("target/edition.xlsx"), Written.xlsx(DOCUMENT, IMPRINT));
        Files.write(Path.of("target/edition.docx"), Written.docx(DOCUMENT, IMPRINT));
        return pdf;
    }

    private static Table table(String caption) {
        return table(DOCUMENT, caption);
    }

    private static Table table(Document document, String caption) {
        return document.blocks().stream()
                .filter(block -> block instanceof Table table && table.caption().equals(caption))
                .map(Table.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> row(String caption, String cell) {
        return row(DOCUMENT, caption, cell);
    }

    private static List<String> row(Document document, String caption, String cell) {
        return table(document, caption).rows().stream()
                .map(Table.Row::cells)
                .filter(cells -> cells.contains(cell))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> texts(Block block) {
        return switch (block) {
            case Statement statement -> Stream.of(statement.text());
            case Table table -> table.rows().stream().flatMap(row -> row.cells().stream());
            default -> Stream.empty();
        };
    }
}
