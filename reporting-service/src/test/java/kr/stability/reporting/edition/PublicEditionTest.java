package kr.stability.reporting.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kr.stability.reporting.document.Block;
import kr.stability.reporting.document.Document;
import kr.stability.reporting.document.Imprint;
import kr.stability.reporting.document.JsonWriter;
import kr.stability.reporting.document.Statement;
import kr.stability.reporting.document.Written;
import kr.stability.reporting.inspection.InspectionResult;
import kr.stability.reporting.narrative.Citation;
import kr.stability.reporting.narrative.Place;
import kr.stability.reporting.plan.Confidential;
import kr.stability.reporting.plan.ImprovementPlan;
import kr.stability.reporting.plan.PlanPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The 2022 case with one measure and one component of Kakao marked confidential. */
class PublicEditionTest {
    private static final Confidential ALWAYS = new Confidential("협력사와 협의 중", null);
    private static final EditionInputs CASE = ScenarioInputs.all();
    private static final OrderInput KAKAO = order("kakao");
    private static final int MEASURE = withBudget();
    private static final String TITLE = plan().measures().get(MEASURE).title().ko();
    private static final ImprovementPlan REMEDY = Marked.amounts(plan(), 3_000_000_000L, 500_000_000L);
    private static final EditionInputs MARKED = marked(ALWAYS);

    @Test
    void whatIsMarkedStandsInTheRestrictedEditionWithItsReason() {
        String restricted = text(Frozen.edition(MARKED).document());
        assertThat(restricted).contains(TITLE, "협력사와 협의 중", "K-OPS-AUTH");
    }

    @Test
    void whatIsMarkedStaysOutOfThePublicOneInEveryPart() {
        Snapshot open = Frozen.edition(MARKED).publicEdition();
        String bytes = new String(JsonWriter.bytes(open), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(bytes).doesNotContain(TITLE, "협력사와 협의 중").contains("공개본", "비공개");
        assertThat(codes(open.document())).contains("K-DATA", "비공개 1").doesNotContain("K-OPS-AUTH");
    }

    @Test
    void whatWasReportedOfItStaysOutToo() {
        EditionInputs reported = Reported.late(MARKED, "kakao");
        String code = plan().measures().get(MEASURE).code();
        assertThat(entries(AudienceInputs.of(reported).restricted())).contains(code);
        assertThat(entries(AudienceInputs.of(reported).open())).isNotEmpty().doesNotContain(code);
    }

    private static List<String> entries(EditionInputs in) {
        return in.orders().stream()
                .flatMap(order -> order.reports().stream())
                .flatMap(report -> report.entries().stream())
                .map(ReportInput.Entry::measure)
                .toList();
    }

    @Test
    void noTotalGivesTheOnlyConfidentialBudgetAway() {
        String bytes = text(Frozen.edition(MARKED).publicEdition().document());
        assertThat(bytes).contains("예산의 합계는 비공개 금액이 드러날 수 있어 싣지 않음");
        assertThat(Frozen.edition(MARKED).shownTotals())
                .extracting(Disclosure.Total::name)
                .doesNotContain(Totals.BUDGET);
    }

    /** Only the first two of three groups have an amount: what the third gets is undeclared, and nothing that is withheld. */
    @Test
    void noTotalGivesTheOnlyConfidentialRemedyAway() {
        Snapshot edition = Frozen.edition(ScenarioInputs.withPlan("kakao", Marked.group(REMEDY, 0, ALWAYS)));
        assertThat(edition.shownTotals())
                .extracting(Disclosure.Total::name)
                .contains(Totals.of(Totals.REMEDY, "PAID_USER"))
                .doesNotContain(Totals.REMEDY, Totals.of(Totals.REMEDY, "SMALL_MERCHANT"));
        assertThat(remedies(edition.document())).contains(List.of("소상공인", "30억 원"), List.of("합계", "35억 원"));
        assertThat(remedies(edition.publicEdition().document()))
                .containsExactly(
                        List.of("유료 이용자", "5억 원"),
                        List.of("무료 이용자", "미기재"),
                        List.of("소상공인", "비공개"),
                        List.of("합계", "비공개"));
        assertThat(text(edition.publicEdition().document())).doesNotContain("30억 원", "35억 원");
    }

    @Test
    void whatIsConfidentialIsNotSaidToBeUndeclared() {
        assertThat(Gaps.of(AudienceInputs.of(MARKED).open()))
                .filteredOn(gap -> gap.order().operator().equals("kakao"))
                .extracting(Gap::pointer)
                .isNotEmpty()
                .noneMatch(pointer -> pointer.startsWith("/measures/" + MEASURE + "/"));
    }

    @Test
    void aHashByWhichTheRestCouldBeTriedOutIsLeftOut() {
        List<Snapshot.Input> inputs = Frozen.edition(MARKED).publicEdition().inputs();
        assertThat(inputs)
                .filteredOn(input -> input.id()
                        .equals(KAKAO.accepted().orElseThrow().filing().id()))
                .allMatch(input -> input.sha256() == null)
                .isNotEmpty();
    }

    @Test
    void whenItsTimeIsOverItIsShown() {
        LocalDate day = Say.day(CASE.frame().cutOff());
        assertThat(text(open(marked(new Confidential("잠시", day))))).doesNotContain(TITLE);
        assertThat(text(open(marked(new Confidential("잠시", day.minusDays(1)))))).contains(TITLE);
    }

    @Test
    void whatTheCompanyReleasedIsShownWithTheRelease() {
        Snapshot open = Frozen.edition(released()).publicEdition();
        assertThat(text(open.document())).contains(TITLE, "조기 공개", "카카오 2023-112호");
    }

    /** Two more companies hide behind the sum of an earlier edition: with the third figure open, two could compute each other's. */
    @Test
    void whatIsNotMarkedAnyMoreStaysOutWhileASumBeforeNeedsIt() {
        EditionInputs in = CASE.with(Addenda.of(List.of(), List.of(), List.of(), List.of(sumOfThree())));
        Snapshot restricted = Frozen.edition(in);
        assertThat(text(restricted.document())).contains(TITLE, "비공개 표시를 거둠", "드러날 수 있어 보류");
        assertThat(text(restricted.publicEdition().document())).doesNotContain(TITLE);
        assertThat(PublicationGuard.conflict(restricted, List.of(published()))).isEmpty();
    }

    private static Snapshot published() {
        Snapshot empty = Frozen.edition(MARKED);
        return new Snapshot(
                "2022-Q4",
                "2022-Q4",
                empty.cutOff(),
                empty.compiledAt(),
                List.of(),
                List.of(),
                empty.document(),
                List.of(sumOfThree()),
                List.of(),
                null);
    }

    private static Disclosure.Total sumOfThree() {
        Disclosure.Figure kakao = Totals.entries(CASE, place -> true).stream()
                .filter(entry -> entry.order().equals(KAKAO) && entry.pointer().equals("/measures/" + MEASURE))
                .findFirst()
                .orElseThrow()
                .figure();
        return new Disclosure.Total(
                Totals.BUDGET,
                List.of(
                        kakao,
                        new Disclosure.Figure("a", "order-a/M1/budgetKrw=1", kakao.value(), true),
                        new Disclosure.Figure("b", "order-b/M1/budgetKrw=1", kakao.value(), true)));
    }

    @Test
    void whatWasReleasedInAnotherVersionStaysOut() {
        assertThat(text(open(released("version 1")))).doesNotContain(TITLE);
    }

    @Test
    void aReleaseIsTheCauseOfWhatAppears() {
        List<EditionDifferences.Difference> changes = EditionDifferences.between(
                Frozen.edition(MARKED).publicEdition(),
                Frozen.edition(released()).publicEdition());
        assertThat(changes)
                .filteredOn(change -> change.after() != null && change.after().contains(TITLE))
                .isNotEmpty()
                .allSatisfy(change -> assertThat(change.causes())
                        .extracting(EditionDifferences.Cause::input)
                        .contains("조기 공개"));
    }

    @Test
    void aParagraphOnWhatStaysOutIsNotTold() {
        String filing = KAKAO.accepted().orElseThrow().filing().id();
        EditionInputs in = told(MARKED, paragraph("p1", filing, "/measures/" + MEASURE + "/title"));
        assertThat(text(Frozen.edition(in).document())).contains("문단 p1");
        assertThat(text(open(in))).doesNotContain("문단 p1");
        assertThat(text(open(told(MARKED, paragraph("p2", filing, "/drills/0")))))
                .contains("문단 p2");
    }

    @Test
    void aParagraphOnTheInspectionOfWhatStaysOutIsNotToldEither() {
        EditionInputs in = told(inspected(MARKED), paragraph("p1", Citation.Kind.INSPECTION, "inspection-1", null));
        assertThat(text(Frozen.edition(in).document())).contains("문단 p1");
        assertThat(text(open(in))).doesNotContain("문단 p1");
        assertThat(text(open(in.with(CASE.orders())))).contains("문단 p1");
    }

    /** Of another order, whose plan declares the same data centre. */
    @Test
    void aParagraphOnTheInspectionOfADataCentreThatStaysOutIsNotToldEither() {
        EditionInputs open = CASE.inspected(List.of(visit("another-order")));
        EditionInputs in = open.with(planned(Marked.site(plan(), "PANGYO", ALWAYS)));
        Addenda.Paragraph paragraph = paragraph("p1", Citation.Kind.INSPECTION, "inspection-1", null);
        assertThat(text(Frozen.edition(told(in, paragraph)).document())).contains("문단 p1");
        assertThat(text(open(told(in, paragraph)))).doesNotContain("문단 p1");
        assertThat(text(open(told(open, paragraph)))).contains("문단 p1");
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void everyPlaceIsWritten(Place place) {
        Addenda.Paragraph paragraph = new Addenda.Paragraph(
                "p", place, "한 문단", List.of(), "과장", false, "김분석", Instant.parse("2023-03-01T00:00:00Z"));
        assertThat(text(EditionCompiler.compile(told(CASE, paragraph)))).contains("한 문단 (부처 진술: 과장)");
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void theSameInputsGiveTheSameBytesInEveryFormat(Audience audience) {
        Snapshot one = Frozen.edition(marked(ALWAYS)).of(audience).orElseThrow();
        Snapshot two = Frozen.edition(marked(ALWAYS)).of(audience).orElseThrow();
        assertThat(JsonWriter.bytes(two)).isEqualTo(JsonWriter.bytes(one));
        assertThat(Frozen.oscal(two)).isEqualTo(Frozen.oscal(one));
        files(one).forEach(file -> assertThat(files(two)).anyMatch(other -> java.util.Arrays.equals(other, file)));
    }

    private static List<byte[]> files(Snapshot is) {
        Imprint imprint = new Imprint(JsonWriter.sha256(is), is.compiledAt());
        Document document = is.document();
        return List.of(
                Written.html(document, imprint),
                Written.pdf(document, imprint),
                Written.xlsx(document, imprint),
                Written.docx(document, imprint),
                Written.hwpx(document, imprint));
    }

    private static Document open(EditionInputs in) {
        return Frozen.edition(in).publicEdition().document();
    }

    private static EditionInputs released() {
        return released(KAKAO.accepted().orElseThrow().filing().id());
    }

    private static EditionInputs released(String version) {
        Addenda.Release release = new Addenda.Release(
                "r1",
                KAKAO.letter().id(),
                version,
                PlanPart.MEASURE,
                plan().measures().get(MEASURE).code(),
                "카카오 2023-112호",
                "이바다",
                Instant.parse("2023-03-20T00:00:00Z"));
        return MARKED.with(Addenda.of(List.of(), List.of(), List.of(release), List.of()));
    }

    private static EditionInputs told(EditionInputs in, Addenda.Paragraph paragraph) {
        return in.with(Addenda.of(List.of(paragraph), List.of(), List.of(), List.of()));
    }

    private static EditionInputs inspected(EditionInputs in) {
        return in.inspected(List.of(
                inspection(KAKAO.letter().id(), plan().measures().get(MEASURE).code(), null)));
    }

    private static InspectionInput visit(String order) {
        return inspection(order, null, "PANGYO");
    }

    private static InspectionInput inspection(String order, String measure, String site) {
        return new InspectionInput(
                "inspection-1",
                KAKAO.operator(),
                order,
                KAKAO.requirements().getFirst().code(),
                measure,
                List.of(),
                site,
                LocalDate.of(2023, 3, 1),
                InspectionResult.VERIFIED,
                "확인함",
                false,
                List.of());
    }

    private static Addenda.Paragraph paragraph(String id, String submission, String pointer) {
        return paragraph(id, Citation.Kind.SUBMISSION, submission, pointer);
    }

    private static Addenda.Paragraph paragraph(String id, Citation.Kind kind, String source, String pointer) {
        Citation citation = new Citation(kind, source, pointer);
        Instant at = Instant.parse("2023-03-01T00:00:00Z");
        return new Addenda.Paragraph(id, Place.SUMMARY, "문단 " + id, List.of(citation), null, false, "김분석", at);
    }

    private static EditionInputs marked(Confidential mark) {
        return CASE.with(planned(marked(plan(), mark)));
    }

    /** The orders of the case with another plan of Kakao. */
    private static List<OrderInput> planned(ImprovementPlan plan) {
        return CASE.orders().stream()
                .map(order -> order.operator().equals("kakao") ? order.redacted(plan, false) : order)
                .toList();
    }

    private static List<List<String>> remedies(Document document) {
        return document.blocks().stream()
                .filter(kr.stability.reporting.document.Table.class::isInstance)
                .map(kr.stability.reporting.document.Table.class::cast)
                .filter(table -> table.caption().startsWith("피해구제 금액의 합계"))
                .flatMap(table -> table.rows().stream())
                .map(kr.stability.reporting.document.Table.Row::cells)
                .toList();
    }

    private static ImprovementPlan marked(ImprovementPlan plan, Confidential mark) {
        return Marked.component(Marked.measure(plan, MEASURE, mark), "K-OPS-AUTH", ALWAYS);
    }

    private static ImprovementPlan plan() {
        return KAKAO.accepted().orElseThrow().plan();
    }

    private static int withBudget() {
        return java.util.stream.IntStream.range(0, plan().measures().size())
                .filter(i -> plan().measures().get(i).budgetKrw() != null)
                .findFirst()
                .orElseThrow();
    }

    private static OrderInput order(String operator) {
        return CASE.orders().stream()
                .filter(order -> order.operator().equals(operator))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Document document) {
        return document.blocks().stream()
                .flatMap(PublicEditionTest::texts)
                .collect(java.util.stream.Collectors.joining("\n"));
    }

    private static List<String> codes(Document document) {
        return document.blocks().stream()
                .filter(kr.stability.reporting.document.Table.class::isInstance)
                .map(kr.stability.reporting.document.Table.class::cast)
                .filter(table -> table.caption().startsWith("구성요소의 다중화 방식"))
                .flatMap(table -> table.rows().stream())
                .map(row -> row.cells().get(1))
                .toList();
    }

    private static Stream<String> texts(Block block) {
        return switch (block) {
            case Statement statement -> Stream.of(statement.text());
            case kr.stability.reporting.document.Table table ->
                table.rows().stream().flatMap(row -> row.cells().stream());
            case kr.stability.reporting.document.Figure figure ->
                figure.rows().stream().flatMap(row -> row.cells().stream());
            default -> Stream.empty();
        };
    }
}
