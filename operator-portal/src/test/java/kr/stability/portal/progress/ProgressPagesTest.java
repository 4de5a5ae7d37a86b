package kr.stability.portal.progress;

import static org.assertj.core.api.Assertions.assertThat;

import kr.stability.local.scenario.WebForm;
import kr.stability.local.scenario.WebPage;
import kr.stability.portal.reporting.ReviewView;
import kr.stability.portal.testsupport.Fixtures;
import kr.stability.portal.testsupport.Followed;
import kr.stability.portal.testsupport.PortalTest;
import kr.stability.portal.testsupport.Reviewed;
import kr.stability.portal.testsupport.SignedIn;
import org.junit.jupiter.api.Test;

/** While reporting-service is away; the way there and back is in {@code deploy/acceptance}. */
@PortalTest
class ProgressPagesTest {
    private final SignedIn drafter = SignedIn.as("kakao-drafter");

    @Test
    void theMilestonesAreShownAsTheyWereSeenLast() {
        WebPage page = drafter.open(Followed.order("kakao") + "/progress");
        assertThat(page.document().text())
                .contains("연결할 수 없습니다", "2023. 2. 28.", "2023. 3. 30.", "30일", "장비 납품 지연", "기한 지남", "김민준");
    }

    @Test
    void aReportThatCannotBeSentIsKeptOnTheScreenWithItsKey() {
        WebPage page = drafter.open(Followed.order("kakao") + "/progress");
        WebForm form = page.formWith("milestones[0].reason").fill("milestones[0].reason", "다시 시험");
        WebPage answer = drafter.submit(form.fill("action", "report"));
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.document().text()).contains("보고하지 못했습니다");
        assertThat(shown(answer, "milestones[0].reason")).isEqualTo("다시 시험");
        assertThat(shown(answer, "key")).isEqualTo(shown(page, "key"));
    }

    @Test
    void aReportOfOneClickThatCannotBeSentIsSentAgainWithTheSameKey() {
        WebPage page = drafter.open(Followed.order("kakao") + "/progress");
        WebForm once = page.formWith("key").fill("action", "no-change");
        WebPage answer = drafter.submit(once);
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.formWith("key").value("key")).isEqualTo(once.value("key"));
    }

    @Test
    void aSecondReportOnAMonthSaysAgainWhatTheFirstSaid() {
        WebPage page = drafter.open(Followed.order("kakao") + "/progress");
        WebPage answer =
                drafter.submit(page.formWith("key").fill("month", "2023-02").fill("action", "no-change"));
        assertThat(answer.document()
                        .select("[name='milestones[0].state'] option[selected]")
                        .val())
                .isEqualTo("MOVED");
        assertThat(shown(answer, "milestones[0].currentDueOn")).isEqualTo("2023-03-30");
    }

    @Test
    void aReportOnAnEarlierMonthSaysAgainWhatNobodyTouched() {
        WebPage page = drafter.open(Followed.order("kakao") + "/progress");
        WebForm form = page.formWith("milestones[0].state").fill("month", "2023-02");
        WebPage answer = drafter.submit(form.fill("action", "report"));
        assertThat(shown(answer, "milestones[0].currentDueOn")).isEqualTo("2023-03-30");
    }

    @Test
    void whatIsTypedForAnEarlierMonthTakesThePlaceOfWhatWasSaid() {
        WebPage page = drafter.open(Followed.order("kakao") + "/progress");
        WebForm form = page.formWith("milestones[0].state")
                .fill("month", "2023-02")
                .fill("milestones[0].state", "ACHIEVED")
                .fill("milestones[0].achievedOn", "2023-02-20");
        WebPage answer = drafter.submit(form.fill("action", "report"));
        assertThat(shown(answer, "milestones[0].achievedOn")).isEqualTo("2023-02-20");
        assertThat(shown(answer, "milestones[0].currentDueOn")).isEmpty();
    }

    @Test
    void theFormOfAnEarlierMonthShowsWhatWasSaidOnIt() {
        WebPage page = drafter.open(Followed.order("kakao") + "/progress?month=2023-02");
        assertThat(shown(page, "milestones[0].currentDueOn")).isEqualTo("2023-03-30");
        assertThat(page.document().select("details[open] input[name=shown]").val())
                .isEqualTo("2023-02");
    }

    private static String shown(WebPage page, String field) {
        return page.document().select("[name='" + field + "']").last().val();
    }

    @Test
    void withoutAFiledPlanThereIsNothingToReport() {
        assertThat(drafter.open(Fixtures.order("kakao") + "/progress")
                        .document()
                        .text())
                .contains("보고할 이행일정이 없습니다");
    }

    @Test
    void anOrderThatWantsNoResultsSaysSo() {
        assertThat(drafter.open(Fixtures.order("kakao") + "/result").document().text())
                .contains("이행결과 보고를 요구하지 않았습니다");
    }

    @Test
    void theHistoryMergesWhatWasDoneHereAndAtTheMinistry() {
        String order = Followed.order("kakao");
        drafter.writes(order + "/plan/measures", Fixtures.measure());
        drafter.writes(order + "/plan/measures", Fixtures.measure("title.ko", "다중화"));
        String page = drafter.open(order + "/history").document().text();
        assertThat(page).contains("시정조치 요구 통지", "정하윤", "개선계획 작성 조치", "2번 저장", "김민준", "그 밖의 일");
        assertThat(page).contains("개선계획 철회", "기한연장 허가", "KAKAO-2");
        assertThat(page.indexOf("2번 저장")).isLessThan(page.indexOf("시정조치 요구 통지"));
    }

    @Test
    void theHistorySaysWhichVersionWasFiled() {
        String order = Reviewed.order(ReviewView.Verdict.ACCEPTED);
        assertThat(drafter.open(order + "/history").document().text()).contains("개선계획 제출 제1판");
    }

    @Test
    void draftersDoNotFileResults() {
        String order = Followed.order("kakao");
        WebPage page = drafter.open(order + "/progress");
        page.document().select("form").attr("action", order + "/result");
        assertThat(drafter.submit(page.formWith("milestones[0].state")).status())
                .isEqualTo(403);
    }

    @Test
    void anotherCompanyFindsNothing() {
        String order = Followed.order("kakao");
        SignedIn stranger = SignedIn.as("naver-drafter");
        for (String page : new String[] {"/progress", "/result", "/history"}) {
            assertThat(stranger.open(order + page).status()).isEqualTo(SignedIn.CANNOT_TELL);
        }
    }
}
