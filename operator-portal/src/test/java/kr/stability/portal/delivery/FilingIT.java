package kr.stability.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import kr.stability.local.scenario.WebPage;
import kr.stability.local.stack.Await;
import kr.stability.portal.testsupport.Fixtures;
import kr.stability.portal.testsupport.Ministry;
import kr.stability.portal.testsupport.SignedIn;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A plan goes from the packaged portal to the packaged service of the ministry and comes back as a receipt. */
@QuarkusIntegrationTest
@WithTestResource(Ministry.class)
class FilingIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final SignedIn certifier = SignedIn.as("kakao-certifier");

    @Test
    void aFiledPlanIsReceivedAndItsPapersAreRead() throws IOException {
        String filing = filed();
        Await.until(PATIENCE, () -> text(filing).contains("접수되었습니다"));
        assertThat(text(filing)).contains("접수되었습니다", "부처가 서명함");
        assertThat(new String(certifier.download(filing + "/receipt.json"), StandardCharsets.UTF_8))
                .contains("\"number\":\"20", "\"signature\":\"ey");
        assertThat(pdf(filing + "/receipt.pdf")).contains("동의한 이름: 이서연", "다음 절차");
        assertThat(pdf(filing + "/plan.pdf")).contains("운영도구 다중화 電算網", "제1판");
    }

    @Test
    void aPreviewIsOnPaperBeforeItIsFiled() throws IOException {
        assertThat(pdf(drafted() + "/certification/plan.pdf")).contains("운영도구 다중화 電算網", "미리보기");
    }

    private String filed() {
        WebPage page = certifier.submit(Fixtures.statement(certifier, drafted()));
        assertThat(page.url()).as(page.document().text()).contains("/filings/");
        return page.url().replaceFirst("^http://[^/]+", "");
    }

    private static String drafted() {
        String order = Ministry.serves().path();
        Map<String, String> measure = Fixtures.measure("title.ko", "운영도구 다중화 電算網");
        SignedIn.as("kakao-drafter").writes(order + "/plan/measures", measure);
        Fixtures.handOver(order);
        return order;
    }

    private String text(String page) {
        return certifier.open(page).document().text();
    }

    private String pdf(String path) throws IOException {
        try (var pdf = Loader.loadPDF(certifier.download(path))) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
