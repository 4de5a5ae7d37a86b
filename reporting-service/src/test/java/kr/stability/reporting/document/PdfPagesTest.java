package kr.stability.reporting.document;

import static kr.stability.reporting.document.SampleDocument.IMPRINT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Where pages break, whatever stands above. */
class PdfPagesTest {
    private static final Statement LINE = new Statement(Statement.Bullet.CIRCLE, "줄", List.of(), false);
    private static final Heading HEADING = new Heading(Heading.Rank.SECTION, "제목");

    @Test
    void noTableBeginsAtTheFootOfAPageWithLessThanTwoRows() throws IOException {
        Table table = new Table(
                "표",
                columns(),
                IntStream.range(0, 9).mapToObj(i -> row("가" + i)).toList());
        for (int lines = 20; lines < 36; lines++) {
            assertThat(pages(lines, HEADING, table)).anyMatch(page -> inOrder(page, "제목", "표", "가0", "가1"));
        }
    }

    @Test
    void noTableEndsOnAPageWithItsLastRowAlone() throws IOException {
        Table table = new Table(
                "표",
                columns(),
                IntStream.range(0, 9).mapToObj(i -> row("가" + i)).toList());
        for (int lines = 0; lines < 20; lines++) {
            assertThat(pages(lines, table)).anyMatch(page -> inOrder(page, "가7", "가8"));
        }
    }

    @Test
    void aHeadingNeedsNoRoomForATableThatDoesNotFollow() throws IOException {
        assertThat(pages(28, HEADING, LINE)).hasSize(2);
    }

    @Test
    void aTallFigureBeginsWhereItStandsInTheText() throws IOException {
        Bars bars = new Bars("그림", Collections.nCopies(30, new Bars.Bar("가", 1, "1", 0, List.of(), false)));
        assertThat(pages(10, bars).get(1)).contains("그림 1.");
    }

    @Test
    void theWordsOfAFigureCanBeSearchedAndStandWithTheirPage() throws IOException {
        Bars bars = new Bars("그림", List.of(new Bars.Bar("결제 서비스 漢", 5, "5시간 30분", 0, List.of(), false)));
        List<String> pages = pages(60, bars);
        assertThat(pages.getLast()).contains("결제 서비스 漢", "5시간 30분");
        assertThat(pages.getFirst()).doesNotContain("결제 서비스");
    }

    private static boolean inOrder(String page, String... words) {
        int at = 0;
        for (String word : words) {
            at = at < 0 ? at : page.indexOf(word, at);
        }
        return at >= 0;
    }

    private static List<Table.Column> columns() {
        return List.of(new Table.Column("이름", Table.Kind.TEXT, 20), new Table.Column("내용", Table.Kind.TEXT, 20));
    }

    private static Table.Row row(String name) {
        String long1 = "두 데이터센터에서 동시에 동작하도록 바꾸고, 한쪽을 잃는 훈련을 분기마다 한다. ".repeat(2);
        return new Table.Row(List.of(name, long1), List.of(), false, null);
    }

    /** The texts of the pages of so many lines and what comes after them. */
    private static List<String> pages(int lines, Block... blocks) throws IOException {
        List<Block> all = new ArrayList<>(Collections.nCopies(lines, LINE));
        all.addAll(List.of(blocks));
        Document empty = SampleDocument.saying("글");
        Document document = new Document(
                empty.title(),
                empty.subtitle(),
                empty.language(),
                empty.identifier(),
                empty.date(),
                empty.publisher(),
                List.of(),
                all,
                List.of());
        try (PDDocument pdf = Loader.loadPDF(Written.pdf(document, IMPRINT))) {
            List<String> texts = new ArrayList<>();
            PDFTextStripper text = new PDFTextStripper();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                text.setStartPage(page);
                text.setEndPage(page);
                texts.add(text.getText(pdf));
            }
            return texts;
        }
    }
}
