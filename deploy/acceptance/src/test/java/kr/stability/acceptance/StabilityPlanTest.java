package kr.stability.acceptance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kr.stability.local.scenario.EditionFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The edition that the case of 2022 ends with. */
@OnWholeSystem
class StabilityPlanTest {
    private final WholeSystem system;
    private final Ministry ministry;
    private final String edition;

    StabilityPlanTest(WholeSystem system) {
        this.system = system;
        this.ministry = new Ministry(system);
        this.edition = system.player().edition().path("id").asText();
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "html", "pdf", "xlsx", "docx", "hwpx", "oscal.json"})
    void readingADocumentTwiceGivesTheSameBytes(String suffix) {
        assertArrayEquals(ministry.document(edition, suffix), ministry.document(edition, suffix));
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "html", "pdf", "hwpx", "docx", "xlsx", "oscal.json"})
    void eachFormatBecomesAFileNamedByItsQuarter(String suffix, @TempDir Path folder) throws IOException {
        new EditionFiles(folder, system.cast().analyst(), system.cast().reviewer(), name -> {})
                .write(system.player().edition());
        assertArrayEquals(
                ministry.document(edition, suffix),
                Files.readAllBytes(folder.resolve("stability-plan-2023-Q1." + suffix)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127시간 33분", "카카오톡", "SKCNC-5", "NAVER-2", "예시", "2023. 1. 6."})
    void namesWhatTheCaseIsAbout(String text) {
        String html = new String(ministry.document(edition, "html"), StandardCharsets.UTF_8);
        assertTrue(html.contains(text), text);
    }

    @Test
    void thePublicEditionLeavesOutWhatACompanyKeepsConfidential() {
        String secret = "메시지 수발신·인증 3중화";
        assertTrue(text(ministry.document(edition, "html")).contains(secret));
        String published = text(ministry.publicDocument(edition, "html"));
        assertTrue(published.contains("비공개"), published);
        assertFalse(published.contains(secret), secret);
        assertFalse(published.contains("18,000,000,000"), "its budget");
    }

    @Test
    void theMinistrysOwnParagraphsStandInBoth() {
        String written = "자료와 운영도구를 함께 다중화하는 것이 첫째 과제이다";
        assertTrue(text(ministry.document(edition, "html")).contains(written));
        assertTrue(text(ministry.publicDocument(edition, "html")).contains(written));
    }

    /** The file is all that a reader has: it is looked at by itself. */
    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void nothingInTheHtmlStandsInTheWay(int width) {
        try (Page page = system.page(width)) {
            page.setContent(text(ministry.document(edition, "html")));
            assertEquals(List.of(), Barriers.on(page, new Appearance("ko", "light", width)));
        }
    }

    private static String text(byte[] html) {
        return new String(html, StandardCharsets.UTF_8);
    }

    @Test
    void thePdfIsAPdf() {
        byte[] pdf = ministry.document(edition, "pdf");
        assertEquals("%PDF-", new String(pdf, 0, 5, StandardCharsets.US_ASCII));
    }
}
