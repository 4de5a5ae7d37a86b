package kr.stability.reporting.document;

import static kr.stability.reporting.document.SampleDocument.HOSTILE;
import static kr.stability.reporting.document.SampleDocument.IMPRINT;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import kr.dogfoot.hwpxlib.object.HWPXFile;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.Para;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.object.Table;
import kr.dogfoot.hwpxlib.reader.HWPXReader;
import kr.dogfoot.hwpxlib.tool.textextractor.TextExtractMethod;
import kr.dogfoot.hwpxlib.tool.textextractor.TextExtractor;
import kr.dogfoot.hwpxlib.tool.textextractor.TextMarks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads the files with hwpxlib, which did not write them. */
class HwpxWriterTest {
    private static final byte[] FILE = Written.hwpx(SampleDocument.saying("운영도구 다중화"), IMPRINT);

    @TempDir
    Path folder;

    @Test
    void theTypeStandsFirstAndUncompressed() throws Exception {
        assertThat(ZipEntries.names(FILE)).startsWith("mimetype");
        assertThat(new String(FILE, 38, 19, StandardCharsets.US_ASCII)).isEqualTo("application/hwp+zip");
    }

    @Test
    void headingsHaveOfficialNumbersAndBulletsTheirSigns() throws Exception {
        assertThat(text(FILE))
                .contains("Ⅰ. 추진 배경", "1. 사고", "가. 원인", "1) 전력", "가) 배터리", "나) 전력선", "붙임 1. 출처")
                .contains("□ 운영도구 다중화 [예시] [S0, 제출1]", "○ 동그라미", "- 줄");
    }

    @Test
    void headingsHaveOutlineLevels() throws Exception {
        assertThat(styles(FILE)).containsSubsequence("2", "3", "4", "5", "11");
        assertThat(ZipEntries.text(FILE, "Contents/header.xml")).contains("type=\"OUTLINE\" idRef=\"0\" level=\"4\"");
    }

    @Test
    void tablesRepeatTheirHeader() throws Exception {
        Table table = tables(FILE).getFirst();
        assertThat(table.repeatHeader()).isTrue();
        assertThat(table.getTr(0).getTc(0).header()).isTrue();
        assertThat(List.of(table.rowCnt(), table.colCnt())).isEqualTo(List.of((short) 3, (short) 6));
    }

    @Test
    void aFigureIsATableOfItsNumbers() throws Exception {
        assertThat(tables(FILE)).hasSize(2);
        assertThat(text(FILE)).contains("그림 1. 장애 시간", "10시간");
    }

    @Test
    void typedTextNeverBecomesMarkup() throws Exception {
        for (String typed : List.of(HOSTILE, "=cmd|' /C calc'!A0", "]]><hp:tbl/>", "&#x3c;hp:t&gt;")) {
            assertThat(text(Written.hwpx(SampleDocument.saying(typed), IMPRINT)))
                    .contains(typed);
        }
    }

    @Test
    void writingAgainGivesTheSameBytes() {
        assertThat(Written.hwpx(SampleDocument.saying("운영도구 다중화"), IMPRINT)).isEqualTo(FILE);
    }

    private HWPXFile read(byte[] file) throws Exception {
        return HWPXReader.fromFile(
                Files.write(folder.resolve("plan.hwpx"), file).toFile());
    }

    private String text(byte[] file) throws Exception {
        TextMarks marks =
                new TextMarks().lineBreakAnd("\n").paraSeparatorAnd("\n").tableCellSeparatorAnd("|");
        return TextExtractor.extract(read(file), TextExtractMethod.InsertControlTextBetweenParagraphText, false, marks);
    }

    private List<String> styles(byte[] file) throws Exception {
        return paragraphs(file).stream().map(Para::styleIDRef).toList();
    }

    private List<Table> tables(byte[] file) throws Exception {
        return paragraphs(file).stream()
                .flatMap(paragraph -> StreamSupport.stream(paragraph.runs().spliterator(), false))
                .filter(run -> run.countOfRunItem() > 0 && run.getRunItem(0) instanceof Table)
                .map(run -> (Table) run.getRunItem(0))
                .toList();
    }

    private List<Para> paragraphs(byte[] file) throws Exception {
        return StreamSupport.stream(
                        read(file).sectionXMLFileList().get(0).paras().spliterator(), false)
                .toList();
    }
}
