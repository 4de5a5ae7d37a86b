package kr.stability.reporting.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import kr.stability.reporting.edition.EditionDifferences.Cause;
import kr.stability.reporting.edition.EditionDifferences.Difference;
import kr.stability.reporting.reform.ReformStatus;
import org.junit.jupiter.api.Test;

class EditionDifferencesTest {
    private static final EditionInputs ALL = ScenarioInputs.all();

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
