package kr.stability.reporting.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kr.stability.reporting.edition.Disclosure.Figure;
import kr.stability.reporting.edition.Disclosure.Total;
import org.junit.jupiter.api.Test;

class DisclosureTest {
    private static final Figure OPEN = new Figure("kakao", "open", 500, false);
    private static final Figure A = secret("a", 100);
    private static final Figure B = secret("b", 120);
    private static final Figure C = secret("c", 90);
    private static final Figure D = secret("d", 110);

    @Test
    void aTotalOfWhatIsPublicIsShown() {
        assertThat(fresh().show(total("all", OPEN))).isTrue();
    }

    @Test
    void aTotalWithOneConfidentialContributorIsWithheld() {
        assertThat(fresh().show(total("all", OPEN, A))).isFalse();
    }

    @Test
    void twoContributorsCouldComputeEachOther() {
        assertThat(fresh().show(total("all", OPEN, A, B))).isFalse();
    }

    @Test
    void threeOfTheSameCompanyAreOne() {
        assertThat(fresh().show(total("all", A, new Figure("a", "a2", 70, true), new Figure("a", "a3", 80, true))))
                .isFalse();
    }

    @Test
    void threeContributorsHideEachOther() {
        assertThat(fresh().show(total("all", OPEN, A, B, C))).isTrue();
    }

    @Test
    void twoThatHoldNearlyEverythingAreAsGoodAsAlone() {
        assertThat(fresh().show(total("all", A, B, secret("c", 1)))).isFalse();
    }

    @Test
    void aSumOfNothingWouldSayThatAllAreZero() {
        assertThat(fresh().show(total("all", secret("a", 0), secret("b", 0), secret("c", 0))))
                .isFalse();
    }

    /** All less the group is what the fourth company has, so the group is the second one to be withheld. */
    @Test
    void whatSubtractionWouldRevealIsWithheldToo() {
        assertThat(fresh().shown(List.of(total("all", A, B, C, D), total("group", A, B, C))))
                .containsExactly("all");
    }

    @Test
    void anEarlierEditionCountsAsKnown() {
        Disclosure later = new Disclosure(List.of(total("all", A, B, C)), Set.of());
        assertThat(later.show(total("all", A, B, C, D))).isFalse();
    }

    @Test
    void anotherValueOfTheSameThingIsAnotherFigure() {
        Disclosure later = new Disclosure(List.of(total("all", A, B, C)), Set.of());
        assertThat(later.show(total("all", new Figure("a", "a'", 130, true), B, C)))
                .isFalse();
    }

    @Test
    void showingOneOfThreeWouldRevealTheOtherTwoThroughTheEarlierTotal() {
        assertThat(new Disclosure(List.of(total("all", A, B, C)), Set.of("a")).safe())
                .isFalse();
        assertThat(new Disclosure(List.of(total("all", A, B, C, D)), Set.of("a")).safe())
                .isTrue();
    }

    private static Disclosure fresh() {
        return new Disclosure(List.of(), Set.of());
    }

    private static Figure secret(String company, long value) {
        return new Figure(company, company, value, true);
    }

    private static Total total(String name, Figure... figures) {
        return new Total(name, Stream.of(figures).toList());
    }
}
