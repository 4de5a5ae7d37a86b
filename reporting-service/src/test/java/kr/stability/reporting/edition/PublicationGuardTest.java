package kr.stability.reporting.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import kr.stability.reporting.document.Document;
import kr.stability.reporting.edition.Disclosure.Figure;
import kr.stability.reporting.edition.Disclosure.Total;
import kr.stability.reporting.json.Text;
import org.junit.jupiter.api.Test;

class PublicationGuardTest {
    private static final Document EMPTY = EditionCompiler.compile(ScenarioInputs.all());
    private static final Figure A = secret("a");
    private static final Figure B = secret("b");
    private static final Figure C = secret("c");
    private static final Figure D = secret("d");
    private static final Snapshot THREE = edition("one", List.of(total("예산", A, B, C)), List.of());
    private static final Snapshot FOUR = edition("two", List.of(total("예산", A, B, C, D)), List.of());

    @Test
    void twoSumsThatDifferByOneCompanyAreNotBothPublished() {
        assertThat(PublicationGuard.conflict(FOUR, List.of())).isEmpty();
        assertThat(PublicationGuard.conflict(FOUR, List.of(THREE)))
                .contains(new PublicationGuard.Conflict(new Text("예산 합계", "sum of budget"), "one"));
    }

    @Test
    void theSameSumsAreBothPublished() {
        assertThat(PublicationGuard.conflict(THREE, List.of(THREE))).isEmpty();
    }

    @Test
    void theEditionIsNamedThatWasOneTooMany() {
        Snapshot without = edition("zero", List.of(), List.of());
        assertThat(PublicationGuard.conflict(FOUR, List.of(without, THREE, without)))
                .map(PublicationGuard.Conflict::edition)
                .contains("one");
    }

    /** It is in no sum of its edition, which would be the only trace of it otherwise. */
    @Test
    void aFigureShownByItselfIsTakenFromASumToo() {
        Snapshot open = edition("three", List.of(), List.of(new Figure("a", A.key(), A.value(), false)));
        assertThat(PublicationGuard.conflict(open, List.of(THREE)))
                .contains(new PublicationGuard.Conflict(new Text("a M1/budgetKrw", "a M1/budgetKrw"), "one"));
        assertThat(PublicationGuard.conflict(open, List.of(FOUR))).isEmpty();
    }

    private static Figure secret(String company) {
        return new Figure(company, "order-" + company + "/M1/budgetKrw=100", 100, true);
    }

    private static Total total(String name, Figure... figures) {
        return new Total(name, Stream.of(figures).toList());
    }

    private static Snapshot edition(String number, List<Total> totals, List<Figure> figures) {
        return new Snapshot(
                number, "2023-Q1", Instant.EPOCH, Instant.EPOCH, List.of(), List.of(), EMPTY, totals, figures, null);
    }
}
