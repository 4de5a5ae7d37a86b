package kr.stability.reporting.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kr.dogfoot.hwpxlib.reader.HWPXReader;
import kr.dogfoot.hwpxlib.tool.textextractor.TextExtractMethod;
import kr.dogfoot.hwpxlib.tool.textextractor.TextExtractor;
import kr.dogfoot.hwpxlib.tool.textextractor.TextMarks;
import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.Fixtures;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service writes an edition in every format; each is read back by a program that did not write it. */
@QuarkusIntegrationTest
class EditionIT extends EditionTest {
    /** Needs both typefaces of a PDF. */
    private static final String TITLE = "배포도구 동작-동작 전환 電算網";

    @TempDir
    Path folder;

    @Override
    Map<String, Object> plan() {
        Map<String, Object> measure = Fixtures.measure("M1", "KAKAO-1");
        measure.put("title", Api.text(TITLE, "Deployment tool active-active"));
        Map<String, Object> plan = Fixtures.plan();
        plan.put("measures", List.of(measure, Fixtures.measure("M2", "KAKAO-2")));
        return plan;
    }

    @Test
    void thePdfShowsKoreanAndHanja() throws IOException {
        try (var pdf = Loader.loadPDF(written(".pdf"))) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("電算網", "동작-동작");
        }
    }

    @Test
    void theTextDocumentsAreReadByOtherPrograms() throws Exception {
        try (var docx = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(written(".docx"))))) {
            assertThat(docx.getText()).contains(TITLE);
        }
        Path hwpx = Files.write(folder.resolve("edition.hwpx"), written(".hwpx"));
        assertThat(TextExtractor.extract(
                        HWPXReader.fromFile(hwpx.toFile()),
                        TextExtractMethod.InsertControlTextBetweenParagraphText,
                        true,
                        new TextMarks()))
                .contains(TITLE);
    }

    @Test
    void theSpreadsheetIsReadByAnotherProgram() throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(written(".xlsx")))) {
            assertThat(book.getSheets().map(EditionIT::text).collect(Collectors.joining()))
                    .contains(TITLE);
        }
    }

    private static byte[] written(String suffix) {
        return document(compiled(), suffix).statusCode(200).extract().asByteArray();
    }

    private static String text(Sheet sheet) {
        try (var rows = sheet.openStream()) {
            return rows.flatMap(row -> row.stream())
                    .filter(cell -> cell != null)
                    .map(cell -> cell.getText())
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
