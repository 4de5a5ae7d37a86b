package kr.stability.reporting.document;

import static kr.stability.reporting.document.SampleDocument.HOSTILE;
import static kr.stability.reporting.document.SampleDocument.IMPRINT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Reads the files with Apache POI, which did not write them. */
class DocxWriterTest {
    private static final byte[] FILE = Written.docx(SampleDocument.saying("운영도구 다중화"), IMPRINT);

    @Test
    void headingsHaveLevelsAndOfficialNumbers() throws IOException {
        try (XWPFDocument read = read(FILE)) {
            assertThat(styled(read, "Heading1")).containsExactly("Ⅰ. 추진 배경", "붙임 1. 출처");
            assertThat(styled(read, "Heading2")).containsExactly("1. 사고");
            assertThat(styled(read, "Heading3")).containsExactly("가. 원인");
            assertThat(styled(read, "Heading4")).containsExactly("1) 전력");
            assertThat(styled(read, "Heading5")).containsExactly("가) 배터리", "나) 전력선");
            assertThat(read.getStyles().styleExist("Heading5")).isTrue();
        }
    }

    @Test
    void bulletsAreLists() throws IOException {
        try (XWPFDocument read = read(FILE)) {
            assertThat(read.getNumbering().getAbstractNums().getFirst().getCTAbstractNum().getLvlList().stream()
                            .map(level -> level.getLvlText().getVal()))
                    .containsExactly("□", "○", "-");
            assertThat(styled(read, "Circle")).containsExactly("동그라미 S0, 제출1");
        }
    }

    @Test
    void tablesRepeatTheirHeader() throws IOException {
        try (XWPFDocument read = read(FILE)) {
            XWPFTable table = read.getTables().getFirst();
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isCantSplitRow()).isTrue();
            assertThat(table.getRow(1).getCell(3).getText()).isEqualTo("24억 원");
        }
    }

    @Test
    void figuresAreChartsWithTheirNumbers() throws IOException {
        try (XWPFDocument read = read(FILE)) {
            assertThat(read.getCharts()).hasSize(1);
            assertThat(read.getCharts().getFirst().getCTChart().toString()).contains("10시간", "<c:v>10</c:v>");
        }
    }

    @Test
    void propertiesTellTitleLanguageAndTheTimeOfCompilation() throws IOException {
        try (XWPFDocument read = read(FILE)) {
            POIXMLProperties.CoreProperties core = read.getProperties().getCoreProperties();
            assertThat(core.getTitle()).isEqualTo("개선방안 (2023년 1분기)");
            assertThat(core.getCreated().toInstant()).isEqualTo(IMPRINT.at());
            assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("ko-KR");
        }
    }

    @Test
    void typedTextNeverBecomesMarkup() throws IOException {
        try (XWPFWordExtractor text =
                new XWPFWordExtractor(read(Written.docx(SampleDocument.saying(HOSTILE), IMPRINT)))) {
            assertThat(text.getText()).contains(HOSTILE);
        }
    }

    @Test
    void everyPartIsValidAgainstItsSchema() throws IOException, XmlException {
        assertThat(errors(DocumentDocument.Factory.parse(part("word/document.xml"))))
                .isEmpty();
        assertThat(errors(StylesDocument.Factory.parse(part("word/styles.xml"))))
                .isEmpty();
        assertThat(errors(NumberingDocument.Factory.parse(part("word/numbering.xml"))))
                .isEmpty();
        assertThat(errors(SettingsDocument.Factory.parse(part("word/settings.xml"))))
                .isEmpty();
        assertThat(errors(FtrDocument.Factory.parse(part("word/footer1.xml")))).isEmpty();
        assertThat(errors(ChartSpaceDocument.Factory.parse(part("word/charts/chart1.xml"))))
                .isEmpty();
    }

    @Test
    void writingAgainGivesTheSameBytes() {
        assertThat(Written.docx(SampleDocument.saying("운영도구 다중화"), IMPRINT)).isEqualTo(FILE);
    }

    private static XWPFDocument read(byte[] file) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(file));
    }

    private static String part(String name) throws IOException {
        return ZipEntries.text(FILE, name);
    }

    private static List<String> styled(XWPFDocument read, String style) {
        return read.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    private static List<XmlError> errors(XmlObject part) {
        List<XmlError> errors = new ArrayList<>();
        part.validate(new XmlOptions().setErrorListener(errors));
        return errors;
    }
}
