package kr.stability.portal.review;

import static kr.stability.portal.reporting.ReviewView.Verdict.ACCEPTED;
import static kr.stability.portal.reporting.ReviewView.Verdict.SUPPLEMENT_REQUIRED;
import static org.assertj.core.api.Assertions.assertThat;

import kr.stability.portal.testsupport.Fixtures;
import kr.stability.portal.testsupport.PortalTest;
import kr.stability.portal.testsupport.Reviewed;
import kr.stability.portal.testsupport.SignedIn;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@PortalTest
class FindingsPagesTest {
    private final SignedIn drafter = SignedIn.as("kakao-drafter");

    private Document findings(String order) {
        return drafter.open(order + "/findings").document();
    }

    @Test
    void aSupplementIsShownWithItsOwnDateAndTheMeasureThatAnswersIt() {
        String order = Reviewed.order(SUPPLEMENT_REQUIRED);
        Document page = findings(order);
        assertThat(page.text()).contains("보완요구", "시험 결과를 내십시오.", "D-14", "보완에는 따로 기한이 있습니다.");
        assertThat(page.select("a[href=" + order + "/plan/measures#measures-0]").text())
                .contains("M1");
    }

    @Test
    void anUnchangedAnswerToASupplementIsWarnedOf() {
        Document page = findings(Reviewed.order(SUPPLEMENT_REQUIRED));
        assertThat(page.text()).contains("답변 바뀌지 않음", "마지막으로 제출한 것과 같습니다");
    }

    @Test
    void aChangedAnswerIsNot() {
        String order = Reviewed.order(SUPPLEMENT_REQUIRED);
        drafter.writes(order + "/plan/measures", Fixtures.measure("title.ko", "운영도구 다중화와 시험"));
        assertThat(findings(order).text()).contains("답변 고침").doesNotContain("답변 바뀌지 않음");
    }

    @Test
    void anAcceptedAnswerIsCarriedOverWithoutAWarning() {
        Document page = findings(Reviewed.order(ACCEPTED));
        assertThat(page.text()).contains("수용", "답변 바뀌지 않음").doesNotContain("마지막으로 제출한 것과");
    }

    @Test
    void theSectionShowsTheFindingThatItAnswers() {
        String order = Reviewed.order(SUPPLEMENT_REQUIRED);
        Document page = drafter.open(order + "/plan/measures").document();
        assertThat(page.select(".findings-here").text()).contains("KAKAO-1", "시험 결과를 내십시오.");
        assertThat(drafter.open(order + "/plan/opinion").document().select(".findings-here"))
                .isEmpty();
    }

    @Test
    void beforeAReviewThereIsNothing() {
        assertThat(findings(Fixtures.order("kakao")).text()).contains("아직 받은 검토의견이 없습니다");
    }

    @Test
    void anotherCompanyFindsNothing() {
        String order = Reviewed.order(ACCEPTED);
        assertThat(SignedIn.as("naver-drafter").open(order + "/findings").status())
                .isEqualTo(SignedIn.CANNOT_TELL);
    }
}
