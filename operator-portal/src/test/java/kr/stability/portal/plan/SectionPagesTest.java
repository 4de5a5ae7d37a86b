package kr.stability.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
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
    void aFullListSaysSoAndOffersNoMoreRows() {
        String sites = Fixtures.order("kakao") + "/plan/sites";
        Map<String, String> rows = new HashMap<>();
        IntStream.range(0, Group.MOST_ROWS).forEach(i -> rows.put("sites[" + i + "].code", "S" + i));
        drafter.writes(sites, rows);
        WebPage page = drafter.open(sites);
        assertThat(page.document().select("button[value=add:sites], button[value^=duplicate:sites]"))
                .isEmpty();
        assertThat(page.document().text()).contains("한 목록에는 1,000줄까지");
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

    /** The page that gives them back would have a hundred times the size of the form. */
    @Test
    void moreRowsThanAPageShowsAreRefusedInFewWords() {
        Map<String, String> rows = new HashMap<>();
        IntStream.rangeClosed(0, Group.MOST_ROWS).forEach(n -> rows.put("measures[" + n + "].code", "M" + n));
        WebPage page = drafter.writes(Fixtures.order("kakao") + "/plan/measures", rows);
        assertThat(page.status()).isEqualTo(413);
        assertThat(page.document().html()).hasSizeLessThan(64 * 1024);
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
        assertThat(page.document().select("#form input:not([name=version]), #form select, #form .tick"))
                .isEmpty();
    }

    @Test
    void everySectionSaysHowManyRequirementsAreAnswered() {
        WebPage page = drafter.writes(Fixtures.order("kakao") + "/plan/measures", Fixtures.measure());
        assertThat(page.document().getElementById("coverage").text()).contains("1개 중 1개");
    }

    @Test
    void aMarkWithoutAReasonIsKeptAndNamed() {
        WebPage page = drafter.writes(
                Fixtures.order("kakao") + "/plan/sites",
                Map.of("sites[0].code", "PANGYO", "sites[0].confidential.until", "2023-06-30"));
        assertThat(page.status()).isEqualTo(422);
        errorBeside(page, "sites-0-confidential-reason", "반드시 적어야");
        assertThat(page.document().select("details[open] #sites-0-confidential-reason"))
                .hasSize(1);
    }

    @Test
    void whileTheMinistryIsAwayThePageSaysThatItsChecksArePending() {
        WebPage page = drafter.open(Fixtures.order("kakao") + "/plan/services");
        assertThat(page.document().getElementById("advice").text()).contains("점검을 지금은 받을 수 없습니다");
        assertThat(drafter.open(Fixtures.order("kakao") + "/plan")
                        .document()
                        .getElementById("advice")
                        .text())
                .contains("점검을 지금은 받을 수 없습니다");
    }

    @Test
    void whatWasExplainedStaysWhileTheMinistryIsAway() {
        String page = Fixtures.order("kakao") + "/plan/services";
        drafter.writes(
                page,
                Map.of(
                        "services[0].code", "TALK",
                        "services[0].name.ko", "톡",
                        "services[0].tier", "CORE",
                        "explainServices[7].code", "core-service-without-rpo /services/TALK/rpoMinutes",
                        "explainServices[7].text.ko", "실시간 복제 <b>중</b>"));
        assertThat(drafter.open(page)
                        .document()
                        .select("#unasked textarea")
                        .first()
                        .wholeText())
                .contains("실시간 복제 <b>중</b>");
        assertThat(drafter.open(page).document().select("#unasked").text()).contains("서비스 TALK");
    }

    @Test
    void whatTheOrderDoesNotAskForIsOneClickAway() {
        String plan = Fixtures.order("kakao") + "/plan";
        assertThat(drafter.open(plan + "/services")
                        .document()
                        .select(".tabs > ul > li > a")
                        .eachText())
                .contains("서비스와 복구목표", "데이터센터", "구성요소")
                .doesNotContain("이용자 피해구제", "모의훈련");
        assertThat(drafter.open(plan + "/services")
                        .document()
                        .select(".tabs details a")
                        .eachText())
                .contains("이용자 피해구제", "모의훈련");
        drafter.writes(plan + "/remedy", Map.of("remedy.policy.ko", "전액 보상"));
        assertThat(drafter.open(plan + "/services")
                        .document()
                        .select(".tabs > ul > li > a")
                        .eachText())
                .contains("이용자 피해구제");
    }

    @Test
    void componentsArePickedByNameAndADeletedOneIsNamedByItsCode() {
        String plan = Fixtures.order("kakao") + "/plan";
        drafter.writes(
                plan + "/components",
                Map.of(
                        "components[0].code", "K-DATA",
                        "components[0].name.ko", "메시지 저장소",
                        "components[0].layer", "DATA",
                        "components[0].mode", "SINGLE"));
        WebPage page = drafter.writes(
                plan + "/services",
                Map.of(
                        "services[0].code", "TALK",
                        "services[0].name.ko", "톡",
                        "services[0].tier", "CORE",
                        "services[0].needs", "K-DATA,K-GONE"));
        assertThat(page.document().select("#services-0-needs .tick").eachText())
                .anyMatch(text -> text.startsWith("메시지 저장소") && text.endsWith("K-DATA"))
                .anyMatch(text -> text.startsWith("K-GONE"));
        assertThat(page.document().getElementById("services-0-needs-error").text())
                .contains("K-GONE");
    }

    @Test
    void aTitleIsAsLongAsItLooks() {
        String order = Fixtures.order("kakao");
        String longest = "😀".repeat(200);
        drafter.writes(order + "/plan/measures", Fixtures.measure("title.ko", longest));
        WebPage kept = drafter.open(order + "/plan/measures");
        assertThat(kept.document().getElementById("measures-0-title-ko").val()).isEqualTo(longest);
        assertThat(kept.document().getElementById("measures-0-title-ko-error")).isNull();
        errorBeside(refused(Fixtures.measure("title.ko", longest + "😀")), "measures-0-title-ko", "글이 너무 깁니다");
    }
}
