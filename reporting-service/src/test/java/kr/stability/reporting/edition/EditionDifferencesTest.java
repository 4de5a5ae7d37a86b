package kr.stability.reporting.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.stability.reporting.document.Document;
import kr.stability.reporting.document.Heading;
import kr.stability.reporting.document.Table;
import kr.stability.reporting.edition.EditionDifferences.Cause;
import kr.stability.reporting.edition.EditionDifferences.Difference;
import kr.stability.reporting.reform.ReformStatus;
import org.junit.jupiter.api.Test;

class EditionDifferencesTest {
    private static final EditionInputs ALL = ScenarioInputs.all();
    private static final Instant JULY = Instant.parse("2023-07-15T00:00:00Z");

    @Test
    void anEditionDoesNotDifferFromItself() {
        assertThat(EditionDifferences.between(snapshot(ALL), snapshot(ALL))).isEmpty();
    }

    @Test
    void whatRestsOnANewInspectionNamesIt() {
        assertThat(changes(withoutInspections(), ALL))
                .filteredOn(change -> change.place().contains("점검결과") && change.before() == null)
                .isNotEmpty()
                .allSatisfy(change ->
                        assertThat(change.causes()).extracting(Cause::kind).contains(Cause.Kind.INPUT_ADDED));
    }

    @Test
    void whatIsGoneNamesWhatWasTakenAway() {
        assertThat(changes(ALL, withoutInspections()))
                .filteredOn(change -> change.after() == null)
                .anySatisfy(change ->
                        assertThat(change.causes()).extracting(Cause::kind).contains(Cause.Kind.INPUT_REMOVED));
    }

    @Test
    void aDayThatPassedIsNamedWhereTheInputsAreTheSame() {
        List<Difference> changes = changes(ALL, at(Instant.parse("2024-03-29T00:00:00Z")));
        assertThat(changes)
                .anySatisfy(change ->
                        assertThat(change.causes()).containsExactly(new Cause(Cause.Kind.CUT_OFF_MOVED, null, null)));
    }

    @Test
    void everyChangeHasACause() {
        assertThat(changes(withoutInspections(), at(Instant.parse("2024-03-29T00:00:00Z"))))
                .allSatisfy(change -> assertThat(change.causes()).isNotEmpty());
    }

    /** All steps of a company that are due on one day are called the same. */
    @Test
    void whatStaysIsNoChangeWhereTheRowAboveItGoes() {
        List<Difference> changes = EditionDifferences.between(scheduled("첫째", "둘째", "셋째"), scheduled("둘째", "셋째"));
        assertThat(changes).extracting(Difference::before).containsExactly("2023. 6. 30. | 카카오 | 첫째");
        assertThat(changes).extracting(Difference::after).containsOnlyNulls();
    }

    @Test
    void whatComesAboveWhatStaysIsTheOnlyChange() {
        assertThat(EditionDifferences.between(scheduled("둘째", "둘째"), scheduled("첫째", "둘째", "둘째")))
                .extracting(Difference::after)
                .containsExactly("2023. 6. 30. | 카카오 | 첫째");
    }

    @Test
    void manyRowsOfOneNameAreComparedAtOnce() {
        String[] steps =
                Stream.iterate(1, i -> i + 1).limit(20_000).map(String::valueOf).toArray(String[]::new);
        String[] others = Stream.of(steps).map(step -> step + " 변경").toArray(String[]::new);
        assertTimeout(
                Duration.ofSeconds(20),
                () -> assertThat(EditionDifferences.between(scheduled(steps), scheduled(others)))
                        .hasSize(steps.length));
    }

    @Test
    void anotherPlanIsNotTheCauseOfADayThatPassed() {
        assertThat(changes(skcnc(List.of(), Optional.empty(), ALL), at(JULY)))
                .filteredOn(change -> change.place().contains("남은 일정")
                        && change.before() != null
                        && change.before().contains("카카오"))
                .isNotEmpty()
                .allSatisfy(change ->
                        assertThat(change.causes()).containsExactly(new Cause(Cause.Kind.CUT_OFF_MOVED, null, null)));
    }

    /** The filing was there before; what it says counts since it is accepted. */
    @Test
    void anAcceptanceIsTheCauseOfWhatItBrings() {
        OrderInput.Accepted is = skcnc().accepted().orElseThrow();
        String review = is.filing().id() + "@" + is.sentAt();
        var accepted = new OrderInput.Accepted(is.filing(), review, is.sentAt(), is.plan());
        EditionInputs before = skcnc(skcnc().filings(), Optional.empty(), ALL);
        EditionInputs after = skcnc(skcnc().filings(), Optional.of(accepted), at(JULY));
        assertThat(changes(before, after))
                .filteredOn(
                        change -> change.before() == null && change.place().contains(skcnc().operatorName() + " 이행결과"))
                .isNotEmpty()
                .allSatisfy(change -> assertThat(change.causes())
                        .containsExactly(new Cause(Cause.Kind.INPUT_ADDED, InputKind.REVIEW.word(), review)));
    }

    /** The sentence that there is nothing rests on no inspection, and goes because there is one. */
    @Test
    void anInspectionIsTheCauseOfEveryChangeWhereNothingElseDiffers() {
        String id = ALL.inspections().getFirst().id();
        EditionInputs one = ALL.inspected(List.of(ALL.inspections().getFirst()));
        onlyCause(withoutInspections(), one, new Cause(Cause.Kind.INPUT_ADDED, InputKind.INSPECTION.word(), id));
    }

    @Test
    void aStepOfAReformIsTheCauseWhereNothingElseDiffers() {
        ReformInput is = ALL.reforms().getFirst();
        EditionInputs after = reforms(new ReformInput(
                is.id(),
                is.code(),
                is.text(),
                is.law(),
                is.department(),
                is.on(),
                ReformStatus.ANNOUNCED,
                is.sources()));
        onlyCause(reforms(is), after, new Cause(Cause.Kind.INPUT_CHANGED, InputKind.REFORM.word(), is.id()));
    }

    @Test
    void aParagraphIsTheCauseWhereNothingElseDiffers() {
        EditionInputs told = Told.in(ALL);
        Addenda.Paragraph first = told.addenda().narrative().getFirst();
        EditionInputs after = ALL.with(told.addenda().telling(List.of(first)));
        onlyCause(ALL, after, new Cause(Cause.Kind.INPUT_ADDED, InputKind.PARAGRAPH.word(), "p1"));
    }

    /** The number of the edition and its cut-off do not make other rules. */
    @Test
    void theRulesAreNoCauseWhereTheyAreTheSame() {
        assertThat(changes(withoutInspections(), at(Instant.parse("2024-03-29T00:00:00Z"))))
                .flatExtracting(Difference::causes)
                .extracting(Cause::input)
                .isNotEmpty()
                .doesNotContain(InputKind.RULES.word());
    }

    @Test
    void otherRulesAreACause() {
        Snapshot now = snapshot(ALL);
        Snapshot before = new Snapshot(
                now.number(),
                now.quarter(),
                now.cutOff(),
                now.compiledAt(),
                now.inputs().stream()
                        .map(EditionDifferencesTest::underOtherRules)
                        .toList(),
                now.commitments(),
                snapshot(withoutInspections()).document());
        assertThat(EditionDifferences.between(before, now))
                .flatExtracting(Difference::causes)
                .contains(new Cause(Cause.Kind.INPUT_CHANGED, InputKind.RULES.word(), "편찬"));
    }

    private static Snapshot.Input underOtherRules(Snapshot.Input is) {
        return is.kind().equals(InputKind.RULES.word()) ? new Snapshot.Input(is.mark(), is.kind(), "전", "0") : is;
    }

    private static void onlyCause(EditionInputs before, EditionInputs after, Cause cause) {
        assertThat(changes(before, after))
                .isNotEmpty()
                .allSatisfy(change -> assertThat(change.causes()).containsExactly(cause));
    }

    private static OrderInput skcnc() {
        return ALL.orders().stream()
                .filter(order -> order.operator().equals("skcnc"))
                .findFirst()
                .orElseThrow();
    }

    private static EditionInputs skcnc(
            List<OrderInput.Filing> filings, Optional<OrderInput.Accepted> accepted, EditionInputs in) {
        OrderInput is = skcnc();
        var other = new OrderInput(is.letter(), is.requirements(), filings, List.of(), accepted);
        return in.with(in.orders().stream()
                .map(order -> order.operator().equals("skcnc") ? other : order)
                .toList());
    }

    /** An edition whose only lines are steps of one company on one day. */
    private static Snapshot scheduled(String... steps) {
        Snapshot all = snapshot(ALL);
        Document is = all.document();
        List<Table.Row> rows = Stream.of(steps)
                .map(step -> new Table.Row(List.of("2023. 6. 30.", "카카오", step), List.of(), false, null))
                .toList();
        List<Table.Column> columns = Stream.of("기한", "사업자", "일정")
                .map(title -> new Table.Column(title, Table.Kind.TEXT, 30))
                .toList();
        Document document = new Document(
                is.title(),
                is.subtitle(),
                is.language(),
                is.identifier(),
                is.date(),
                is.publisher(),
                is.notices(),
                List.of(new Heading(Heading.Rank.PART, "향후 추진 일정"), new Table("남은 일정", columns, rows)),
                is.sources());
        return new Snapshot(
                all.number(), all.quarter(), all.cutOff(), all.compiledAt(), all.inputs(), List.of(), document);
    }

    private static EditionInputs reforms(ReformInput one) {
        return new EditionInputs(
                ALL.frame(), ALL.incidents(), ALL.orders(), ALL.inspections(), List.of(one), ALL.days());
    }

    private static List<Difference> changes(EditionInputs before, EditionInputs after) {
        return EditionDifferences.between(snapshot(before), snapshot(after));
    }

    private static Snapshot snapshot(EditionInputs in) {
        return Snapshot.of(in, EditionCompiler.compiled(in));
    }

    private static EditionInputs withoutInspections() {
        return new EditionInputs(ALL.frame(), ALL.incidents(), ALL.orders(), List.of(), ALL.reforms(), ALL.days());
    }

    private static EditionInputs at(Instant cutOff) {
        var frame = new EditionInputs.Frame(
                ALL.frame().number(), ALL.frame().quarter(), cutOff, ALL.frame().compiledAt());
        return new EditionInputs(frame, ALL.incidents(), ALL.orders(), ALL.inspections(), ALL.reforms(), ALL.days());
    }
}
