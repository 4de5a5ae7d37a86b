package kr.stability.portal.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileKindTest {
    private static FileKind kind(String name, byte[] bytes) throws IOException {
        return FileKind.of(name, new ByteArrayInputStream(bytes));
    }

    private static void refused(String name, byte[] bytes, Refusal why) {
        assertThatThrownBy(() -> kind(name, bytes))
                .isInstanceOfSatisfying(
                        FileRefusedException.class, e -> assertThat(e.refusal()).isEqualTo(why));
    }

    @Test
    void aPdfIsAPdf() throws IOException {
        assertThat(kind("훈련 결과.PDF", SampleFiles.pdf())).isEqualTo(FileKind.PDF);
    }

    @Test
    void picturesAreKnownByTheirFirstBytes() throws IOException {
        assertThat(kind("a.png", SampleFiles.png())).isEqualTo(FileKind.PNG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MZ\u0090\0\3\0\0\0", "\177ELF\2\1\1\0", "#!/bin/sh\nrm -rf /\n"})
    void programsCalledPdfAreRefused(String start) {
        refused("report.pdf", SampleFiles.padded(start), Refusal.KIND);
    }

    @Test
    void aPictureCalledPdfIsRefused() {
        refused("report.pdf", SampleFiles.png(), Refusal.NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><script>alert(1)</script></html>", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"})
    void markupIsRefusedWhateverItIsCalled(String text) {
        refused("a.txt", text.getBytes(StandardCharsets.UTF_8), Refusal.KIND);
    }

    @Test
    void textInOldKoreanEncodingIsText() throws IOException {
        byte[] text = "서비스,복구 시간\n메신저,30분\n".getBytes(Charset.forName("MS949"));
        assertThat(kind("복구.csv", text)).isEqualTo(FileKind.CSV);
    }

    @Test
    void officeDocumentsArePacked() throws IOException {
        assertThat(kind("a.xlsx", SampleFiles.zip("xl/workbook.xml"))).isEqualTo(FileKind.XLSX);
        assertThat(kind("a.docx", SampleFiles.zip("word/document.xml"))).isEqualTo(FileKind.DOCX);
    }

    @Test
    void oldOfficeAndHwpShareAContainer() throws IOException {
        assertThat(kind("계획.hwp", SampleFiles.ole())).isEqualTo(FileKind.HWP);
        assertThat(kind("a.xls", SampleFiles.ole())).isEqualTo(FileKind.OFFICE);
    }

    @Test
    void aWorkbookWithMacrosIsOnlyTakenUnderAnEndingThatRunsNone() throws IOException {
        byte[] macros = SampleFiles.zip("xl/vbaProject.bin");
        refused("a.xlsm", macros, Refusal.NAME);
        assertThat(kind("a.xlsx", macros)).isEqualTo(FileKind.XLSX);
        assertThat(FileKind.XLSX.previewed()).isFalse();
    }

    @Test
    void aFileOfTwoKindsIsTheOneThatItBeginsWith() throws IOException {
        byte[] pdf = SampleFiles.pdf();
        byte[] zip = SampleFiles.zip("xl/workbook.xml");
        byte[] both = Arrays.copyOf(pdf, pdf.length + zip.length);
        System.arraycopy(zip, 0, both, pdf.length, zip.length);
        assertThat(kind("a.pdf", both)).isEqualTo(FileKind.PDF);
        refused("a.xlsx", both, Refusal.NAME);
        refused("a.zip", both, Refusal.NAME);
    }
}
