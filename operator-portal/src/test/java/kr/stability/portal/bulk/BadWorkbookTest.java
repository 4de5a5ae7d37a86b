package kr.stability.portal.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import kr.stability.portal.plan.PlanDraft;
import kr.stability.portal.plan.Section;
import kr.stability.portal.plan.Typed;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that people upload by mistake, and files that are made to do harm. */
class BadWorkbookTest {
    private static final Duration SECONDS = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("file.xlsx"), bytes);
    }

    private void refused(Refusal refusal, byte[] bytes) throws IOException {
        Path file = file(bytes);
        assertThatThrownBy(() -> new WorkbookReader(List.of(Section.COMPONENTS)).read(file))
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.refusal()).isEqualTo(refusal));
    }

    private WorkbookContent components(Consumer<Worksheet> change) throws IOException {
        return new WorkbookReader(List.of(Section.COMPONENTS)).read(file(BadFiles.components(change)));
    }

    private static List<String> said(WorkbookContent content) {
        return content.findings(PlanDraft.of(List.of()), List.of()).stream()
                .filter(f -> !f.id().equals("requirement-unanswered"))
                .map(f -> f.cell() + " " + f.id())
                .toList();
    }

    private static String typed(WorkbookContent content, String pointer) {
        return content.sections().get(Section.COMPONENTS).at(pointer).asText();
    }

    @Test
    void anEmptyFile() throws IOException {
        refused(Refusal.EMPTY, new byte[0]);
    }

    @Test
    void aTextThatIsCalledXlsx() throws IOException {
        refused(Refusal.NOT_A_WORKBOOK, "code,layer\nK,DATA".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aZipOfOtherThings() throws IOException {
        refused(Refusal.NOT_A_WORKBOOK, BadFiles.zip("hello.txt", "hello"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/vbaProject.bin", "../../evil.xml", "../file.xlsx", "/tmp/evil.xml", "..\\evil.xml"})
    void whatElseIsInThePackageIsLeftThere(String entry) throws IOException {
        byte[] more = BadFiles.with(entry, BadFiles.components(sheet -> {}));
        for (byte[] workbook : List.of(more, BadFiles.linked(more))) {
            WorkbookContent content = new WorkbookReader(List.of(Section.COMPONENTS)).read(file(workbook));
            assertThat(typed(content, "/components/0/code")).isEqualTo("K1");
            assertThat(folder.toFile().list()).containsExactly("file.xlsx");
            assertThat(folder.resolve("file.xlsx")).hasBinaryContent(workbook);
        }
    }

    @Test
    void halfOfAWorkbook() throws IOException {
        byte[] whole = BadFiles.components(sheet -> {});
        refused(Refusal.NOT_A_WORKBOOK, java.util.Arrays.copyOf(whole, whole.length / 2));
    }

    @Test
    void aWorkbookOfExcel97() throws IOException {
        refused(Refusal.OLD_FORMAT, BadFiles.xls());
    }

    @Test
    void aWorkbookWithAPassword() throws Exception {
        refused(Refusal.PASSWORD, BadFiles.encrypted());
    }

    @Test
    void aZipBomb() {
        Assertions.assertTimeout(SECONDS, () -> refused(Refusal.UNPACKS_TOO_LARGE, BadFiles.bomb("a")));
    }

    @Test
    void aBombOfSmallPieces() {
        Assertions.assertTimeout(SECONDS, () -> refused(Refusal.UNPACKS_TOO_LARGE, BadFiles.bomb("<r><t>a</t></r>")));
    }

    @Test
    void entitiesOfXml() throws IOException {
        refused(Refusal.NOT_A_WORKBOOK, BadFiles.zip("xl/workbook.xml", "<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>"));
    }

    @Test
    void theSheetsOfAnotherSection() throws IOException {
        refused(Refusal.WRONG_SHEETS, BadFiles.workbook("서비스 services", sheet -> {}));
    }

    @Test
    void aHundredThousandComponents() {
        Assertions.assertTimeout(SECONDS, () -> refused(Refusal.TOO_MANY_ROWS, BadFiles.rows(100_000, false)));
    }

    @Test
    void ofTooManyRowsTheSheetAndTheFirstRowTooManyAreNamed() throws IOException {
        Path file = file(BadFiles.rows(100_000, false));
        assertThatThrownBy(() -> new WorkbookReader(List.of(Section.COMPONENTS)).read(file))
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.detail()).isEqualTo("구성요소 components A1004"));
    }

    /** All memory that reading takes from first to last byte, used at once or not. */
    @Test
    void aHundredThousandComponentsTakeLittleMemory() throws IOException {
        Path file = file(BadFiles.rows(100_000, false));
        var threads = (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        assertThatThrownBy(() -> new WorkbookReader(List.of(Section.COMPONENTS)).read(file))
                .isInstanceOf(RefusedException.class);
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(100L << 20);
    }

    @Test
    void aMillionRowsOfFormulas() throws IOException {
        byte[] million = BadFiles.rows(1_000_000, true);
        Assertions.assertTimeout(SECONDS, () -> refused(Refusal.TOO_MANY_ROWS, million));
    }

    @Test
    void aThousandComponentsAreTaken() throws IOException {
        WorkbookContent content =
                new WorkbookReader(List.of(Section.COMPONENTS)).read(file(BadFiles.rows(1000, false)));
        assertThat(content.sections().get(Section.COMPONENTS).path("components"))
                .hasSize(1000);
    }

    @Test
    void aCharacterThatNoDatabaseKeepsIsLeftOut() throws IOException {
        WorkbookContent content = components(sheet -> sheet.value(2, 3, "components[]._x0000_failover"));
        assertThat(said(content)).contains("D3 unknown-column");
        assertThat(content.findings(PlanDraft.of(List.of()), List.of()).toString())
                .doesNotContain("\0");
    }

    @Test
    void formulasAreNamedAndNotComputed() throws IOException {
        WorkbookContent content = components(sheet -> sheet.formula(3, 3, "1+1"));
        assertThat(said(content)).contains("D4 formula");
        assertThat(typed(content, "/components/0/failoverMinutes")).isEmpty();
    }

    @Test
    void textThatLooksLikeAFormulaIsText() throws IOException {
        WorkbookContent content = components(sheet -> sheet.value(3, 3, "=HYPERLINK(\"http://x\")"));
        assertThat(said(content)).contains("D4 not-a-number");
        assertThat(typed(content, "/components/0/failoverMinutes")).isEqualTo("=HYPERLINK(\"http://x\")");
    }

    @Test
    void aRenamedColumnIsMissingAndUnknown() throws IOException {
        assertThat(said(components(sheet -> sheet.value(2, 3, "components[].failover"))))
                .contains("D3 unknown-column", " missing-column");
    }

    @Test
    void aSheetThatNobodyKnows() throws IOException {
        byte[] bytes = BadFiles.workbook("구성요소 components", BadFiles::headed, "메모");
        WorkbookContent content = new WorkbookReader(List.of(Section.COMPONENTS)).read(file(bytes));
        assertThat(said(content)).contains(" unknown-sheet");
    }

    @Test
    void numbersWithThousandsAreRead() throws IOException {
        WorkbookContent content = components(sheet -> sheet.value(3, 3, "1,200"));
        assertThat(said(content)).isEmpty();
        assertThat(typed(content, "/components/0/failoverMinutes")).isEqualTo("1,200");
    }

    @Test
    void aNumberInAFieldOfText() throws IOException {
        assertThat(typed(components(sheet -> sheet.value(3, 0, 7)), "/components/0/code"))
                .isEqualTo("7");
    }

    @Test
    void aWordInAFieldOfANumberIsNamedWithItsCell() throws IOException {
        assertThat(said(components(sheet -> sheet.value(3, 3, "열 분")))).containsExactly("D4 not-a-number");
    }

    @Test
    void aValueOutsideTheListIsNamed() throws IOException {
        assertThat(said(components(sheet -> sheet.value(3, 1, "DATEN")))).containsExactly("B4 not-in-list");
    }

    @Test
    void blankRowsBetweenAreNoRows() throws IOException {
        WorkbookContent content = components(sheet -> {
            sheet.value(900, 0, "K2");
            sheet.value(900, 1, "FILE");
        });
        assertThat(content.sections().get(Section.COMPONENTS).path("components"))
                .hasSize(2);
        assertThat(said(content)).containsExactly("B901 not-in-list", "C901 not-in-list");
    }

    @Test
    void aWorkbookWithoutExplanationsLeavesThoseOfTheDraft() throws IOException {
        ObjectNode draft = Typed.empty();
        draft.putArray("explainComponents").addObject().put("code", "r /components/K1");
        WorkbookContent content = components(sheet -> {});
        assertThat(content.over(new PlanDraft(draft)).get(Section.COMPONENTS).path("explainComponents"))
                .hasSize(1);
    }
}
