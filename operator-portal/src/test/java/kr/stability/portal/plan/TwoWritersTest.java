package kr.stability.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kr.stability.local.scenario.WebForm;
import kr.stability.local.scenario.WebPage;
import kr.stability.portal.testsupport.Fixtures;
import kr.stability.portal.testsupport.PortalTest;
import kr.stability.portal.testsupport.SignedIn;
import org.junit.jupiter.api.Test;

/** Two people write in one section: neither text is lost, whoever saves first. */
@PortalTest
class TwoWritersTest {
    private final SignedIn drafter = SignedIn.as("kakao-drafter");

    @Test
    void whatTheOtherExplainedInEnglishIsShownBesideMine() {
        String page = Fixtures.order("kakao") + "/plan/opinion";
        String row = ExplanationView.name(Section.OPINION, "rule /opinion/ko");
        drafter.writes(page, Map.of(row + ".code", "rule /opinion/ko", row + ".text.ko", "소명"));
        WebForm mine = drafter.open(page).formWith("version").fill("opinion.ko", "내 의견");
        SignedIn.as("kakao-drafter2").writes(page, Map.of(row + ".text.en", "their English"));
        assertThat(drafter.submit(mine.fill("action", "save"))
                        .document()
                        .select("#unasked .theirs")
                        .text())
                .contains("their English");
    }

    @Test
    void twoPeopleInOneSectionLoseNeitherText() {
        String page = Fixtures.order("kakao") + "/plan/opinion";
        WebForm mine = drafter.open(page).formWith("version").fill("opinion.ko", "내 의견");
        SignedIn.as("kakao-drafter2").writes(page, Map.of("opinion.ko", "상대 의견"));
        WebPage conflict = drafter.submit(mine.fill("action", "save"));
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.document().getElementById("opinion-ko").wholeText()).contains("내 의견");
        assertThat(conflict.document().getElementById("opinion-ko-theirs").text())
                .contains("상대 의견");
        WebPage saved = drafter.submit(conflict.formWith("version").fill("action", "save"));
        assertThat(saved.document().getElementById("opinion-ko").wholeText()).contains("내 의견");
    }

    @Test
    void aSectionThatWasEmptiedUnderOnesHandsComesBackWithOnesOwnText() {
        String page = Fixtures.order("kakao") + "/plan/sites";
        drafter.writes(page, Map.of("sites[0].code", "PANGYO", "sites[1].code", "SEJONG"));
        WebForm mine = drafter.open(page).formWith("version").fill("sites[0].code", "PANGYO-2");
        SignedIn other = SignedIn.as("kakao-drafter2");
        other.submit(other.open(page).formWith("version").fill("action", "remove:sites[1]"));
        other.submit(other.open(page).formWith("version").fill("action", "remove:sites[0]"));
        WebPage conflict = drafter.submit(mine.fill("action", "save"));
        assertThat(conflict.status()).isEqualTo(409);
        WebPage saved = drafter.submit(conflict.formWith("version").fill("action", "save"));
        assertThat(saved.document().getElementById("sites-0-code").val()).isEqualTo("PANGYO-2");
    }

    @Test
    void theSameTextTwiceIsNoConflict() {
        String page = Fixtures.order("kakao") + "/plan/opinion";
        WebForm form = drafter.open(page).formWith("version").fill("opinion.ko", "의견");
        drafter.submit(form.fill("action", "save"));
        assertThat(drafter.submit(form).status()).isEqualTo(200);
    }

    @Test
    void savingByItselfNeverOverwrites() {
        String page = Fixtures.order("kakao") + "/plan/opinion";
        WebForm mine = drafter.open(page).formWith("version").fill("opinion.ko", "내 의견");
        SignedIn.as("kakao-drafter2").writes(page, Map.of("opinion.ko", "상대 의견"));
        assertThat(drafter.submit(mine.fill("action", "autosave")).status()).isEqualTo(409);
        assertThat(drafter.open(page).document().getElementById("opinion-ko").wholeText())
                .contains("상대 의견");
    }
}
