package kr.stability.reporting.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class WritersTest {
    private static final Imprint IMPRINT = new Imprint("ab".repeat(32), Instant.parse("2023-03-30T01:00:00Z"));
    private static final String HOSTILE = "</p><script>alert('1')</script> & \"漢字\" 😀";
    private static final Document DOCUMENT = document("운영도구를 다중화합니다.");

    private static Document document(String text) {
        List<SourceRef> refs = List.of(new SourceRef("S0", null), new SourceRef("제출1", "/measures/0"));
        return new Document(
                "개선방안",
                "2023년 1분기",
                "ko",
                "2023-Q1-01",
                LocalDate.of(2023, 3, 30),
                "과학기술정보통신부",
                List.of("예시 값이 포함되어 있습니다."),
                List.of(
                        new Contents(),
                        new Heading(Heading.Rank.PART, "추진 배경"),
                        new Heading(Heading.Rank.ITEM, "원인"),
                        new Statement(Statement.Bullet.BOX, text, refs, true),
                        new Table(
                                "표",
                                List.of(
                                        new Table.Column("서비스", Table.Kind.TEXT, 30),
                                        new Table.Column("시간", Table.Kind.NUMBER, 20)),
                                List.of(new Table.Row(List.of(text, ""), refs, true, "S0"))),
                        new Bars("그림", List.of(new Bars.Bar("가", 10, "10시간", 0, refs, true)))),
                List.of(
                        new Source("S0", "보도", "기사", "2022-12-06", null, List.of("https://example.kr/")),
                        new Source("제출1", "제출", "카카오", "2023-000001", "cd".repeat(32), List.of())));
    }

    @Test
    void aDocumentIsTheSameAfterWritingAndReading() throws IOException {
        byte[] bytes = JsonWriter.bytes(DOCUMENT);
        assertThat(JsonWriter.document(new ObjectMapper().readTree(bytes))).isEqualTo(DOCUMENT);
    }

    @Test
    void typedTextNeverBecomesMarkup() {
        String html = new String(HtmlWriter.bytes(document(HOSTILE), IMPRINT), StandardCharsets.UTF_8);
        assertThat(html).doesNotContain("<script").contains("&lt;script&gt;alert(&#39;1&#39;)", "漢字", "😀");
    }

    @Test
    void thePdfShowsKoreanAndMarksWhatItCannotShow() throws IOException {
        assertThat(text(PdfWriter.bytes(document(HOSTILE), IMPRINT)))
                .contains("추진 배경", "Ⅰ.", "가.", "<script>", "■■", "U+6F22", "U+1F600")
                .doesNotContain("##");
    }

    @Test
    void renderingAgainGivesTheSameBytes() {
        assertThat(PdfWriter.bytes(DOCUMENT, IMPRINT)).isEqualTo(PdfWriter.bytes(DOCUMENT, IMPRINT));
        assertThat(HtmlWriter.bytes(DOCUMENT, IMPRINT)).isEqualTo(HtmlWriter.bytes(DOCUMENT, IMPRINT));
    }

    @Test
    void aDateStaysOnOneLine() {
        WordBreaker breaker = new WordBreaker();
        breaker.setText("마감 2023. 1. 6. 24시");
        assertThat(List.of(breaker.next(), breaker.next(), breaker.next())).containsExactly(3, 15, 18);
    }

    @Test
    void everyFontIsEmbedded() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PdfWriter.bytes(DOCUMENT, IMPRINT))) {
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
