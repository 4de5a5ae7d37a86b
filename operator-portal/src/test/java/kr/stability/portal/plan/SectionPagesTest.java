package kr.stability.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kr.stability.local.scenario.Browser;
import kr.stability.local.scenario.WebForm;
import kr.stability.local.scenario.WebPage;
import kr.stability.portal.testsupport.Fixtures;
import kr.stability.portal.testsupport.PortalTest;
import kr.stability.portal.testsupport.SignedIn;
import org.junit.jupiter.api.Test;

@PortalTest
class SectionPagesTest {
    private final SignedIn drafter = SignedIn.as("kakao-drafter");

    private WebPage refused(Map<String, String> fields) {
        WebPage page = drafter.writes(Fixtures.order("kakao") + "/plan/measures", fields);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.document().text()).contains("초안으로 저장했습니다");
        return page;
    }

    private static void errorBeside(WebPage page, String id, String message) {
        assertThat(page.document().getElementById(id + "-error").text()).contains(message);
        assertThat(page.document().getElementById(id).attr("aria-describedby")).contains(id + "-error");
        assertThat(page.document().select(".summary a[href=#" + id + "]")).hasSize(1);
    }

    @Test
    void aSavedSectionSaysSoAndShowsWhatWasTyped() {
        WebPage page = drafter.writes(Fixtures.order("kakao") + "/plan/measures", Fixtures.measure());
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().text()).contains("저장했습니다", "아직 제출되지 않았습니다");
        assertThat(page.document().getElementById("measures-0-title-ko").val()).isEqualTo("운영도구 다중화");
    }

    @Test
    void aDateThatIsNoDateIsKeptAndNamed() {
        WebPage page = refused(Fixtures.measure("milestones[0].dueOn", "2023-02-30"));
        errorBeside(page, "measures-0-milestones-0-dueOn", "날짜가 아닙니다");
        assertThat(page.document()
                        .getElementById("measures-0-milestones-0-dueOn")
                        .val())
                .isEqualTo("2023-02-30");
    }

    @Test
    void aMilestoneAfterTheEndOfItsMeasure() {
        WebPage page = refused(Fixtures.measure("milestones[0].dueOn", "2023-04-01"));
        errorBeside(page, "measures-0-milestones-0-dueOn", "종료일보다 늦습니다");
    }

    @Test
    void anUnknownRequirement() {
        WebPage page = refused(Fixtures.measure("requirements", "KAKAO-1, KAKAO-9"));
        errorBeside(page, "measures-0-requirements", "KAKAO-9");
    }

    @Test
    void aTextOfFiveMegabytesIsKeptAndNamed() {
        WebPage page = refused(Fixtures.measure("description.ko", "가".repeat(1_700_000)));
        errorBeside(page, "measures-0-description-ko", "너무 깁니다");
        assertThat(page.document().getElementById("measures-0-description-ko").wholeText())
                .hasSizeGreaterThan(1_699_999);
    }

    @Test
    void codesDeclaredLaterDoNotStopASave() {
        WebPage page = drafter.writes(
                Fixtures.order("kakao") + "/plan/services",
                Map.of(
                        "services[0].code",
                        "TALK",
                        "services[0].name.ko",
                        "톡",
                        "services[0].tier",
                        "CORE",
                        "services[0].needs",
                        "K-MSG"));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().getElementById("services-0-needs-error").text())
                .contains("K-MSG");
    }

    @Test
    void anAddedRowWaitsToBeFilledIn() {
        WebForm form = drafter.open(Fixtures.order("kakao") + "/plan/sites").formWith("version");
        WebPage page = drafter.submit(form.fill("sites[0].code", "PANGYO").fill("action", "add:sites"));
        assertThat(page.document().getElementById("sites-0-code").val()).isEqualTo("PANGYO");
        assertThat(page.document().getElementById("sites-1-code")).isNotNull();
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
        drafter.writes(page, twoSites());
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
    void aSessionThatEndedInMidFormLosesNothing() {
        WebForm form = drafter.open(Fixtures.order("kakao") + "/plan/opinion").formWith("version");
        WebPage ended =
                new Browser().submit(form.fill("opinion.ko", "긴 의견\n둘째 줄").fill("action", "save"));
        assertThat(ended.status()).isEqualTo(401);
        WebPage saved = drafter.submit(ended.formWith("opinion.ko"));
        assertThat(saved.document().getElementById("opinion-ko").wholeText().strip())
                .isEqualTo("긴 의견\n둘째 줄");
    }

    @Test
    void certifiersReadButDoNotWrite() {
        String page = Fixtures.order("kakao") + "/plan/opinion";
        WebForm form =
                drafter.open(page).formWith("version").fill("opinion.ko", "의견").fill("action", "save");
        SignedIn certifier = SignedIn.as("kakao-certifier");
        assertThat(certifier.open(page).document().select("fieldset[disabled]")).isNotEmpty();
        assertThat(certifier.submit(form).status()).isEqualTo(403);
    }

    @Test
    void markupIsShownAsTyped() {
        WebPage page = drafter.writes(
                Fixtures.order("kakao") + "/plan/opinion", Map.of("opinion.ko", "</textarea><script>x</script>{7*7}"));
        assertThat(page.document().select("script:not([src])")).isEmpty();
        assertThat(page.document().getElementById("opinion-ko").wholeText()).contains("<script>x</script>{7*7}");
    }

    @Test
    void theOverviewNamesWhatIsMissing() {
        WebPage page = drafter.open(Fixtures.order("kakao") + "/plan");
        assertThat(page.document().text()).contains("KAKAO-1", "답 없음");
    }

    private WebPage presses(String section, Map<String, String> fields, String button) {
        WebForm form = drafter.open(section).formWith("version");
        fields.forEach(form::fill);
        return drafter.submit(form.fill("action", button));
    }

    private static Map<String, String> twoSites() {
        return Map.of("sites[0].code", "PANGYO", "sites[1].code", "ANYANG");
    }

    @Test
    void nothingIsWrongWithARowThatIsStillBlank() {
        WebPage page = presses(Fixtures.order("kakao") + "/plan/sites", twoSites(), "add:sites");
        assertThat(page.document().getElementById("sites-2-code-error")).isNull();
    }

    @Test
    void aPageThatSavesByItselfGetsTheNewVersionAndTheErrors() {
        WebPage page = presses(
                Fixtures.order("kakao") + "/plan/measures", Fixtures.measure("endsOn", "2023-02-30"), "autosave");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().select("[name=version]").val()).isEqualTo("1");
        errorBeside(page, "measures-0-endsOn", "날짜가 아닙니다");
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

    @Test
    void everySectionSaysHowManyRequirementsAreAnswered() {
        WebPage page = drafter.writes(Fixtures.order("kakao") + "/plan/measures", Fixtures.measure());
        assertThat(page.document().getElementById("coverage").text()).contains("1개 중 1개");
    }
}
