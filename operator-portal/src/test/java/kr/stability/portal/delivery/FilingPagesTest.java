package kr.stability.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import kr.stability.local.scenario.WebForm;
import kr.stability.local.scenario.WebPage;
import kr.stability.portal.reporting.ReviewView;
import kr.stability.portal.reporting.SubmissionView;
import kr.stability.portal.testsupport.Fixtures;
import kr.stability.portal.testsupport.PortalTest;
import kr.stability.portal.testsupport.Received;
import kr.stability.portal.testsupport.Reviewed;
import kr.stability.portal.testsupport.SignedIn;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

@PortalTest
class FilingPagesTest {
    private final SignedIn certifier = SignedIn.as("kakao-certifier");

    private String filed() {
        String url = certifier
                .submit(Fixtures.statement(certifier, Fixtures.drafted(Fixtures.today())))
                .url();
        return url.replaceFirst("^http://[^/]+", "");
    }

    private static void flagged(Filing filing, String rule, String place) {
        QuarkusTransaction.requiringNew().run(() -> {
            Filing stored = Filing.findById(filing.id);
            stored.unexplained = List.of(new SubmissionView.Unexplained(rule, place));
        });
    }

    private String pdf(String path) throws IOException {
        try (var pdf = Loader.loadPDF(certifier.download(path))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    @Test
    void onlyTheLastVersionIsOfferedToBeWithdrawn() {
        String order = Fixtures.drafted(Fixtures.today());
        String first = filed(order, "2023-000017");
        SignedIn.as("kakao-drafter").writes(order + "/plan/opinion", Map.of("opinion.ko", "의견"));
        Fixtures.handOver(order);
        filed(order, "2023-000018");
        assertThat(certifier.open(first).document().text()).doesNotContain("제출 철회");
        assertThat(certifier.open(first + "/withdrawal").document().text()).contains("나중에 제출한 판");
    }

    private String filed(String order, String receipt) {
        String filing = URI.create(
                        certifier.submit(Fixtures.statement(certifier, order)).url())
                .getPath();
        Received.at(filing, receipt);
        return filing;
    }

    @Test
    void theReceiptNamesNumberTimesAndHash() throws IOException {
        String filing = filed();
        String sha256 = Received.at(filing).sha256;
        assertThat(pdf(filing + "/receipt.pdf"))
                .contains("2023-000017", "2023. 1. 5. 15:30:00 KST", sha256, "동의한 이름: 이서연", "다음 절차");
    }

    @Test
    void theReceiptIsAFileThatHoldsWhatTheMinistrySigned() {
        String filing = filed();
        Received.at(filing);
        assertThat(certifier.open(filing).document().text()).contains("부처가 서명함", "서명된 접수증 파일");
        assertThat(new String(certifier.download(filing + "/receipt.json"), StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"late\":false,\"number\":\"2023-000017\",\"signature\":\"" + Received.SIGNATURE + "\"}\n");
    }

    @Test
    void whatTheMinistryFlaggedIsNamedInTheWordsOfTheForm() throws IOException {
        String filing = filed();
        assertThat(certifier.open(filing).document().text()).doesNotContain("소명이 없는 곳");
        flagged(Received.at(filing), "core-service-without-rpo", "/services/KAKAOTALK/rpoMinutes");
        assertThat(certifier.open(filing).document().text()).contains("소명이 없는 곳 1건", "서비스 KAKAOTALK: 목표복구시점");
        assertThat(pdf(filing + "/receipt.pdf")).contains("소명이 없는 곳 1건", "서비스 KAKAOTALK: 목표복구시점");
    }

    @Test
    void thereIsNoReceiptBeforeTheMinistryAnswers() {
        String filing = filed();
        assertThat(certifier.open(filing + "/receipt.pdf").status()).isEqualTo(404);
        assertThat(certifier.open(filing + "/receipt.json").status()).isEqualTo(404);
    }

    @Test
    void theFiledPlanIsOnPaper() throws IOException {
        assertThat(pdf(filed() + "/plan.pdf")).contains("운영도구 다중화", "제1판").doesNotContain("미리보기");
    }

    @Test
    void thePreviewIsOnPaperAndSaysSo() throws IOException {
        assertThat(pdf(Fixtures.written(Fixtures.today()) + "/certification/plan.pdf"))
                .contains("운영도구 다중화", "미리보기");
    }

    @Test
    void anotherCompanyFindsNoPaper() {
        String filing = filed();
        Received.at(filing);
        SignedIn stranger = SignedIn.as("naver-certifier");
        assertThat(stranger.open(filing + "/receipt.pdf").status()).isEqualTo(404);
        assertThat(stranger.open(filing + "/receipt.json").status()).isEqualTo(404);
        assertThat(stranger.open(filing + "/plan.pdf").status()).isEqualTo(404);
    }

    @Test
    void nothingIsWithdrawnBeforeThereIsAReceipt() {
        WebPage page = certifier.open(filed() + "/withdrawal");
        assertThat(page.status()).isEqualTo(409);
        assertThat(page.document().text()).contains("아직 접수되지 않았습니다");
    }

    @Test
    void whatIsReviewedIsNotOfferedToBeWithdrawn() {
        String order = Reviewed.order(ReviewView.Verdict.ACCEPTED);
        String filing =
                certifier.open(order).document().select("a[href^=/filings/]").attr("href");
        Received.at(filing, "2023-000099");
        assertThat(certifier.open(filing).document().text()).contains("제출 철회", "요구사항별로 검토합니다");
        Received.at(filing, Reviewed.RECEIPT);
        assertThat(certifier.open(filing).document().text()).doesNotContain("제출 철회", "요구사항별로 검토합니다");
    }

    @Test
    void aWithdrawalNeedsAReason() {
        String filing = filed();
        Received.at(filing);
        WebForm form = certifier.open(filing + "/withdrawal").formWith("reason");
        assertThat(certifier.submit(form).status()).isEqualTo(422);
    }

    @Test
    void whileTheMinistryIsAwayNothingIsWithdrawn() {
        String filing = filed();
        Received.at(filing);
        WebForm form = certifier.open(filing + "/withdrawal").formWith("reason").fill("reason", "일정이 빠졌습니다.");
        WebPage page = certifier.submit(form);
        assertThat(page.status()).isEqualTo(503);
        assertThat(page.document().text()).contains("철회하지 못했습니다", "일정이 빠졌습니다.");
        assertThat(certifier.open(filing).document().text()).contains("접수되었습니다");
    }

    @Test
    void onlyACertifierWithdraws() {
        String filing = filed();
        Received.at(filing);
        assertThat(SignedIn.as("kakao-drafter").open(filing + "/withdrawal").status())
                .isEqualTo(403);
        assertThat(SignedIn.as("naver-certifier").open(filing + "/withdrawal").status())
                .isEqualTo(404);
    }
}
