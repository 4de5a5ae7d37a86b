package kr.stability.reporting.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import kr.stability.reporting.edition.EditionDifferences.Cause;
import kr.stability.reporting.edition.EditionDifferences.Difference;
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
