package kr.stability.acceptance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The edition that the case of 2022 ends with. */
@OnWholeSystem
class StabilityPlanTest {
    private final Ministry ministry;
    private final String edition;

    StabilityPlanTest(WholeSystem system) {
        this.ministry = new Ministry(system);
        this.edition = system.player().edition().path("id").asText();
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "html", "pdf", "xlsx", "docx", "hwpx", "oscal.json"})
    void readingADocumentTwiceGivesTheSameBytes(String suffix) {
        assertArrayEquals(ministry.document(edition, suffix), ministry.document(edition, suffix));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127시간 33분", "카카오톡", "SKCNC-5", "NAVER-2", "예시", "2023. 1. 6."})
    void namesWhatTheCaseIsAbout(String text) {
        String html = new String(ministry.document(edition, "html"), StandardCharsets.UTF_8);
        assertTrue(html.contains(text), text);
    }

    @Test
    void thePdfIsAPdf() {
        byte[] pdf = ministry.document(edition, "pdf");
        assertEquals("%PDF-", new String(pdf, 0, 5, StandardCharsets.US_ASCII));
    }
}
