package kr.stability.reporting.document;

import static kr.stability.reporting.document.SampleDocument.IMPRINT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxWriterTest {
    private static final byte[] FILE = Written.xlsx(SampleDocument.saying("운영도구 다중화"), IMPRINT);

    @Test
    void everyTableAndFigureIsASheet() throws IOException {
        try (ReadableWorkbook workbook = read(FILE)) {
            assertThat(workbook.getSheets().map(Sheet::getName)).containsExactly("개요", "서술", "과제와 일정", "그림 장애 시간");
        }
    }

    @Test
    void whatIsSaidStandsWithItsPlaceItsSourcesAndWhoAnswersForIt() throws IOException {
        List<Row> said = rows(FILE, "서술");
        assertThat(cells(said.get(0))).containsExactly("위치", "구분", "글", "쓴 사람", "진술한 사람", "근거", "근거 위치", "예시 여부");
        assertThat(cells(said.get(1)))
                .startsWith("추진 배경 › 사고 › 원인 › 전력", "산출 문장", "운영도구 다중화")
                .endsWith("S0, 제출1", "제출1 /measures/0", "예시");
        assertThat(cells(said.getLast())).contains("부처 진술", "정부가 확인한다", "analyst", "과장 한바다");
    }

    @Test
    void cellsHaveTypes() throws IOException {
        Row row = rows(FILE, "과제와 일정").get(1);
        assertThat(row.getCell(1).asDate().toLocalDate()).isEqualTo(LocalDate.of(2023, 1, 6));
        assertThat(row.getCell(2).asNumber()).isEqualTo(BigDecimal.valueOf(90));
        assertThat(row.getCell(3).asNumber()).isEqualTo(BigDecimal.valueOf(2_400_000_000L));
        assertThat(row.getCell(4).getType()).isEqualTo(CellType.STRING);
    }

    @Test
    void sourcesAndExamplesHaveColumns() throws IOException {
        assertThat(rows(FILE, "과제와 일정").getFirst().stream().map(Cell::asString)).endsWith("근거", "근거 위치", "예시 여부");
        assertThat(rows(FILE, "과제와 일정").get(1).getCell(5).asString()).isEqualTo("S0, 제출1");
        assertThat(rows(FILE, "과제와 일정").get(1).getCell(6).asString()).isEqualTo("제출1 /measures/0");
    }

    @Test
    void whatLooksLikeAFormulaStaysAText() throws IOException {
        for (String text : List.of("=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(1)", "\t=1", SampleDocument.HOSTILE)) {
            Cell cell = rows(Written.xlsx(SampleDocument.saying(text), IMPRINT), "과제와 일정")
                    .get(1)
                    .getCell(0);
            assertThat(cell.getType()).isEqualTo(CellType.STRING);
            assertThat(cell.asString()).isEqualTo(text);
        }
    }

    @Test
    void whatDoesNotFitIsCutBetweenPlacesAndSaidToBeCut() throws IOException {
        List<SourceRef> refs = IntStream.range(0, 3_000)
                .mapToObj(i -> new SourceRef("제출1", "/measures/" + i))
                .toList();
        List<String> lines = lines(row("과제", refs).getCell(6));
        assertThat(lines.getLast()).contains("이하 생략", "JSON");
        assertThat(lines.subList(0, lines.size() - 1))
                .hasSizeGreaterThan(1_000)
                .isSubsetOf(refs.stream().map(ref -> "제출1 " + ref.pointer()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "가"})
    void aLongTextIsCutBetweenItsCharacters(String before) throws IOException {
        List<String> lines = lines(row(before + "😀".repeat(20_000), List.of()).getCell(0));
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst()).matches("가?(😀){16000,}");
    }

    private static List<String> lines(Cell cell) {
        assertThat(cell.asString()).hasSizeLessThanOrEqualTo(32_767);
        return cell.asString().lines().toList();
    }

    private static Row row(String text, List<SourceRef> refs) throws IOException {
        Table.Row row = new Table.Row(List.of(text, "", "", "", ""), refs, false, null);
        return rows(Written.xlsx(SampleDocument.of("글", List.of(row)), IMPRINT), "과제와 일정")
                .get(1);
    }

    @Test
    void theHeaderStaysAndFilters() throws IOException {
        assertThat(sheet(FILE, 3))
                .contains("state=\"frozen\"", "<autoFilter ref=\"A1:H3\"")
                .doesNotContain("<f>");
    }

    @Test
    void namesOfSheetsAreShortAndDifferent() {
        SheetNames names = new SheetNames();
        String longCaption = "사업자별 · 분야별 대응 현황 (답한 요구사항 / 요구사항) 전체 목록";
        assertThat(names.next(longCaption)).hasSizeLessThanOrEqualTo(31).doesNotContain("/");
        assertThat(names.next(longCaption)).hasSizeLessThanOrEqualTo(31).endsWith("(2)");
    }

    @Test
    void writingAgainGivesTheSameBytes() {
        assertThat(Written.xlsx(SampleDocument.saying("운영도구 다중화"), IMPRINT)).isEqualTo(FILE);
    }

    @Test
    void theOnlyTimeIsThatOfCompilation() throws IOException {
        assertThat(ZipEntries.text(FILE, "docProps/core.xml")).contains("2023-03-30T01:00:00Z");
    }

    private static ReadableWorkbook read(byte[] file) throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(file));
    }

    private static List<Row> rows(byte[] file, String name) throws IOException {
        try (ReadableWorkbook workbook = read(file)) {
            return workbook.findSheet(name).orElseThrow().read();
        }
    }

    private static List<String> cells(Row row) {
        return row.stream().map(cell -> cell == null ? "" : cell.getText()).toList();
    }

    private static String sheet(byte[] file, int number) throws IOException {
        return ZipEntries.text(file, "xl/worksheets/sheet" + number + ".xml");
    }
}
