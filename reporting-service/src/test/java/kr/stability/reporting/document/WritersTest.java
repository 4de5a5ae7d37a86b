package kr.stability.reporting.document;

import static kr.stability.reporting.document.SampleDocument.HOSTILE;
import static kr.stability.reporting.document.SampleDocument.IMPRINT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WritersTest {
    private static final Document DOCUMENT = SampleDocument.saying("운영도구를 다중화합니다.");

    @Test
    void aDocumentIsTheSameAfterWritingAndReading() throws IOException {
        byte[] bytes = JsonWriter.bytes(DOCUMENT);
        assertThat(JsonWriter.reader().build().readValue(bytes, Document.class)).isEqualTo(DOCUMENT);
    }

    @Test
    void typedTextNeverBecomesMarkup() {
        String html = new String(Written.html(SampleDocument.saying(HOSTILE), IMPRINT), StandardCharsets.UTF_8);
        assertThat(html).doesNotContain("<script").contains("&lt;script&gt;alert(&#39;1&#39;)", "漢字", "😀");
    }

    @Test
    void thePdfShowsKoreanAndMarksWhatItCannotShow() throws IOException {
        assertThat(text(Written.pdf(SampleDocument.saying(HOSTILE), IMPRINT)))
                .contains("추진 배경", "Ⅰ.", "가.", "1)", "가)", "<script>", "漢", "■", "U+1F600")
                .doesNotContain("U+6F22")
                .doesNotContain("##");
    }

    @Test
    void renderingAgainGivesTheSameBytes() {
        assertThat(Written.pdf(DOCUMENT, IMPRINT)).isEqualTo(Written.pdf(DOCUMENT, IMPRINT));
        assertThat(Written.html(DOCUMENT, IMPRINT)).isEqualTo(Written.html(DOCUMENT, IMPRINT));
    }

    @Test
    void aDateStaysOnOneLine() {
        WordBreaker breaker = new WordBreaker();
        breaker.setText("마감 2023. 1. 6. 24시");
        assertThat(List.of(breaker.next(), breaker.next(), breaker.next())).containsExactly(3, 15, 18);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.kr/", "가나다라마바사아자차카타파하"})
    void aWordWiderThanThePageIsBroken(String word) throws IOException {
        byte[] file = Written.pdf(SampleDocument.saying("긴 낱말: " + word.repeat(20)), IMPRINT);
        assertThat(ends(file)).isNotEmpty().allMatch(end -> end < PDRectangle.A4.getWidth());
        assertThat(text(file).replaceAll("\\s", "")).contains(word.repeat(20));
    }

    /** Where the characters of a PDF end, from the left. */
    private static List<Float> ends(byte[] file) throws IOException {
        List<Float> ends = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition at) {
                ends.add(at.getX() + at.getWidth());
            }
        };
        try (PDDocument pdf = Loader.loadPDF(file)) {
            stripper.getText(pdf);
        }
        return ends;
    }

    @Test
    void aLongTableRepeatsItsHeaderOnEachPage() throws IOException {
        Document longOne = SampleDocument.of("글", Collections.nCopies(120, SampleDocument.row("긴 표의 줄")));
        try (PDDocument pdf = Loader.loadPDF(Written.pdf(longOne, IMPRINT))) {
            PDFTextStripper text = new PDFTextStripper();
            for (int page = 2; page <= pdf.getNumberOfPages(); page++) {
                text.setStartPage(page);
                text.setEndPage(page);
                String shown = text.getText(pdf);
                assertThat(shown.contains("긴 표의")).isEqualTo(shown.contains("이용자"));
            }
        }
    }

    @Test
    void allBackgroundsOfAPageAreOneMark() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Written.pdf(DOCUMENT, IMPRINT))) {
            for (PDPage page : pdf.getPages()) {
                COSDictionary marks = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
                assertThat(marks.keySet())
                        .map(name -> marks.getCOSDictionary(name).getNameAsString(COSName.TYPE))
                        .containsOnlyOnce("Layout")
                        .doesNotContain("Background");
            }
        }
    }

    @Test
    void everyFontIsEmbedded() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Written.pdf(DOCUMENT, IMPRINT))) {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().hasChildren())
                    .isTrue();
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument loaded = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(loaded);
        }
    }
}
