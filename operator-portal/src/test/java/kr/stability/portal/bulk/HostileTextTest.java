package kr.stability.portal.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kr.stability.local.scenario.WebPage;
import kr.stability.portal.plan.Field;
import kr.stability.portal.plan.Group;
import kr.stability.portal.plan.Kind;
import kr.stability.portal.plan.PlanDraft;
import kr.stability.portal.plan.PlanPaper;
import kr.stability.portal.plan.Section;
import kr.stability.portal.plan.Typed;
import kr.stability.portal.testsupport.Fixtures;
import kr.stability.portal.testsupport.PortalTest;
import kr.stability.portal.testsupport.SignedIn;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Markup, formulas and template expressions in every field that takes text: text on the screen, on paper and in cells. */
@PortalTest
class HostileTextTest {
    private static final String HOSTILE = "=1+1<img/src=x>{inject:x}";
    private static final List<Kind> TEXTS = List.of(Kind.CODE, Kind.LINE, Kind.AREA, Kind.LINES);

    @ParameterizedTest
    @EnumSource(Section.class)
    void onTheScreenItIsText(Section section) {
        Map<String, String> typed = typed(section.form(), "");
        WebPage page = SignedIn.as("kakao-drafter").writes(Fixtures.order("kakao") + "/plan/" + section.slug(), typed);
        assertThat(page.status()).isIn(200, 422);
        assertThat(page.document().select("main img, script:not([src])")).isEmpty();
        assertThat(typed.keySet())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(
                                page.document()
                                                .getElementsByAttributeValue("name", name)
                                                .first()
                                                .hasText()
                                        ? page.document()
                                                .getElementsByAttributeValue("name", name)
                                                .first()
                                                .wholeText()
                                                .strip()
                                        : page.document()
                                                .getElementsByAttributeValue("name", name)
                                                .val())
                        .as(name)
                        .isEqualTo(HOSTILE));
    }

    @Test
    void onPaperItIsText() throws IOException {
        ObjectNode plan = everywhere().check(List.of("KAKAO-1")).content();
        PlanPaper.Head head = new PlanPaper.Head(Fixtures.view("kakao"), 1, null, null, "0".repeat(64));
        try (var pdf = Loader.loadPDF(PlanPaper.of(head, plan, Instant.EPOCH).bytes())) {
            String read = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
            assertThat(read.split("=1\\+1<img/src=x>\\{inject:x}", -1).length - 1)
                    .isGreaterThanOrEqualTo(texts(plan));
        }
    }

    @Test
    void inASpreadsheetItIsText() throws IOException {
        List<Section> all = Arrays.asList(Section.values());
        byte[] file = new WorkbookWriter(everywhere(), List.of("KAKAO-1"), new Stamp("o", Map.of())).write(all);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<CellType> types = workbook.getSheets()
                    .flatMap(HostileTextTest::cells)
                    .filter(cell -> cell != null && HOSTILE.equals(cell.getText()))
                    .map(Cell::getType)
                    .distinct()
                    .toList();
            assertThat(types).containsExactly(CellType.STRING);
        }
    }

    private static Stream<Cell> cells(org.dhatim.fastexcel.reader.Sheet sheet) {
        try {
            return sheet.openStream().flatMap(row -> row.stream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A draft with one row of everything. */
    private static PlanDraft everywhere() {
        return PlanDraft.of(Arrays.stream(Section.values())
                .map(section -> row(section.form()))
                .toList());
    }

    private static ObjectNode row(Group group) {
        ObjectNode row = Typed.empty();
        group.fields()
                .filter(HostileTextTest::takesText)
                .forEach(field -> Typed.put(row, field.path(), row.textNode(HOSTILE)));
        group.lists()
                .forEach(list -> Typed.put(row, list.path(), row.arrayNode().add(row(list))));
        return row;
    }

    /** Names of the form, such as {@code measures[0].title.ko}. */
    private static Map<String, String> typed(Group group, String at) {
        Map<String, String> fields = new LinkedHashMap<>();
        group.fields().filter(HostileTextTest::takesText).forEach(field -> fields.put(at + field.path(), HOSTILE));
        group.lists().forEach(list -> fields.putAll(typed(list, at + list.path() + "[0].")));
        return fields;
    }

    private static boolean takesText(Field field) {
        return TEXTS.contains(field.kind());
    }

    private static int texts(JsonNode node) {
        if (node.isTextual()) {
            return node.asText().equals(HOSTILE) ? 1 : 0;
        }
        int sum = 0;
        for (JsonNode child : node) {
            sum += texts(child);
        }
        return sum;
    }
}
