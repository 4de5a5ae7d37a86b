package kr.stability.portal.certification;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.stability.local.scenario.WebForm;
import kr.stability.local.scenario.WebPage;
import kr.stability.portal.delivery.Filing;
import kr.stability.portal.testsupport.AtOnce;
import kr.stability.portal.testsupport.Fixtures;
import kr.stability.portal.testsupport.PortalTest;
import kr.stability.portal.testsupport.SignedIn;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@PortalTest
class CertificationPagesTest {
    private final SignedIn drafter = SignedIn.as("kakao-drafter");
    private final SignedIn certifier = SignedIn.as("kakao-certifier");

    private WebForm desk(String order) {
        return Fixtures.statement(certifier, order);
    }

    private WebPage filed(String order) {
        return certifier.submit(desk(order));
    }

    @Test
    void theCertifierReadsWhatWillBeFiledAndFilesIt() {
        WebPage page = filed(Fixtures.drafted(Fixtures.today()));
        assertThat(page.url()).contains("/filings/");
        assertThat(page.document().text()).contains("전달 중입니다", "기한 내 제출", "김민준", "이서연");
        assertThat(page.find("\\b[0-9a-f]{64}\\b")).isPresent();
    }

    @Test
    void afterTheDeadlineItIsAcceptedAndMarkedLate() {
        assertThat(filed(Fixtures.drafted(Fixtures.today().minusDays(1)))
                        .document()
                        .text())
                .contains("지연 제출");
    }

    @Test
    void aSecondClickLeadsToTheFilingOfTheFirst() {
        WebForm form = desk(Fixtures.drafted(Fixtures.today()));
        assertThat(certifier.submit(form).url())
                .isEqualTo(certifier.submit(form).url());
    }

    @Test
    void clicksAtTheSameTimeFileOnce() throws Exception {
        String order = Fixtures.drafted(Fixtures.today());
        WebForm form = desk(order);
        List<String> pages = AtOnce.answers(() -> certifier.submit(form).url());
        assertThat(pages).allMatch(url -> url.contains("/filings/")).containsOnly(pages.getFirst());
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> Filing.count("orderId", UUID.fromString(order.substring("/orders/".length())))))
                .isOne();
    }

    @Test
    void theBackButtonAfterFilingLeadsToTheFilingEvenWhenThePlanWentOn() {
        String order = Fixtures.drafted(Fixtures.today());
        WebForm form = desk(order);
        String filing = certifier.submit(form).url();
        drafter.writes(order + "/plan/opinion", Map.of("opinion.ko", "다음 판에 쓸 의견"));
        assertThat(certifier.submit(form).url()).isEqualTo(filing);
    }

    @Test
    void afterTheDeadlineAFiledPlanIsNotCalledLateToBe() {
        String order = Fixtures.drafted(Fixtures.today().minusDays(1));
        assertThat(certifier.open(order + "/certification").document().text()).contains("기한이 지났습니다");
        filed(order);
        assertThat(certifier.open(order + "/certification").document().text()).doesNotContain("기한이 지났습니다");
    }

    @Test
    void aPlanWithoutAnAnswerIsRefusedByRequirement() {
        String order = Fixtures.order("kakao");
        drafter.writes(order + "/plan/opinion", Map.of("opinion.ko", "의견"));
        WebPage page = certifier.open(order + "/certification");
        assertThat(page.document().getElementById("refusal").text()).contains("KAKAO-1", "답하는 조치가 없습니다");
        assertThat(page.document().select("[name=name]")).isEmpty();
    }

    @Test
    void whatIsFiledIsReadInTheLanguageOfThePage() {
        String page = Fixtures.drafted(Fixtures.today()) + "/certification";
        assertThat(certifier.open(page).document().select(".preview dd").text()).contains("2023. 3. 31.(금)");
        assertThat(certifier.inEnglish(page).select(".preview dd").text().replace('\u00a0', ' '))
                .contains("31 Mar 2023 (Fri)", "Planned")
                .doesNotContain("2023. 3. 31.(금)");
    }

    @Test
    void theStatementIsAcceptedByTheCertifiersOwnName() {
        WebForm form = desk(Fixtures.drafted(Fixtures.today()));
        assertThat(certifier.submit(form.fill("name", "김민준")).status()).isEqualTo(422);
        assertThat(certifier.submit(form.fill("name", "")).status()).isEqualTo(422);
        String decomposed = Normalizer.normalize(" 이 서연 ", Normalizer.Form.NFD);
        assertThat(certifier.submit(form.fill("name", decomposed)).url()).contains("/filings/");
    }

    @Test
    void afterFilingThePageSaysThatItIsFiled() {
        String order = Fixtures.drafted(Fixtures.today());
        filed(order);
        WebPage page = certifier.open(order + "/certification");
        assertThat(page.document().text())
                .contains("이미 제출했습니다", "제1판", "제출한 내용")
                .doesNotContain("제2판", "작성자가 쓰고 있습니다");
        assertThat(page.document().select("[name=name]")).isEmpty();
    }

    @Test
    void whereNothingIsWrittenThereIsNothingToRead() {
        Document page =
                certifier.open(Fixtures.order("kakao") + "/certification").document();
        assertThat(page.text()).contains("작성된 계획이 없습니다").doesNotContain("내용 해시", "답하는 조치가 없습니다");
    }

    @Test
    void aPlanChangedAfterThePreviewIsNotFiled() {
        String order = Fixtures.drafted(Fixtures.today());
        WebForm form = desk(order);
        drafter.writes(order + "/plan/opinion", Map.of("opinion.ko", "하나 더"));
        WebPage page = certifier.submit(form);
        assertThat(page.status()).isEqualTo(409);
        assertThat(page.document().text()).contains("계획이 바뀌었습니다", "하나 더");
    }

    @Test
    void theSameContentIsNotFiledTwice() {
        String order = Fixtures.drafted(Fixtures.today());
        filed(order);
        drafter.writes(order + "/plan/opinion", Map.of("opinion.ko", "의견"));
        drafter.writes(order + "/plan/opinion", Map.of("opinion.ko", ""));
        Fixtures.handOver(order);
        assertThat(certifier.open(order + "/certification").document().text()).contains("직전에 제출한 것과 내용이 같습니다");
    }

    @Test
    void aChangedPlanIsTheNextVersion() {
        String order = Fixtures.drafted(Fixtures.today());
        filed(order);
        drafter.writes(order + "/plan/opinion", Map.of("opinion.ko", "의견"));
        Fixtures.handOver(order);
        assertThat(certifier
                        .open(order + "/certification")
                        .document()
                        .select(".differences ins")
                        .text())
                .isEqualTo("의견");
        assertThat(filed(order).document().text()).contains("제2판");
    }

    @Test
    void draftersDoNotFile() {
        WebForm form = desk(Fixtures.drafted(Fixtures.today()));
        assertThat(drafter.submit(form).status()).isEqualTo(403);
    }

    @Test
    void anotherCompanyFindsNothing() {
        String order = Fixtures.drafted(Fixtures.today());
        WebForm form = desk(order);
        SignedIn stranger = SignedIn.as("naver-certifier");
        assertThat(stranger.submit(form).status()).isEqualTo(SignedIn.CANNOT_TELL);
        assertThat(stranger.open(filed(order).url().replaceFirst("^http://[^/]+", ""))
                        .status())
                .isEqualTo(404);
    }
}
