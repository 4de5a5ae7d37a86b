package kr.stability.portal.bulk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kr.stability.portal.plan.PlanDraft;
import kr.stability.portal.plan.Section;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes sections of a draft into a workbook (XLSX, ECMA-376). */
final class WorkbookWriter {
    private static final String PROGRAM = "stability";
    private static final String VERSION = "1.0";

    private final PlanDraft draft;
    private final List<String> requirements;
    private final Stamp stamp;

    /**
     * @param draft all of it: sections name each other's codes
     * @param requirements codes of the order's requirements
     * @param stamp where the workbook comes from
     */
    WorkbookWriter(PlanDraft draft, List<String> requirements, Stamp stamp) {
        this.draft = draft;
        this.requirements = requirements;
        this.stamp = stamp;
    }

    /**
     * The bytes of a workbook.
     *
     * @throws RefusedException when a text is longer than a cell can hold
     */
    byte[] write(List<Section> sections) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, PROGRAM, VERSION)) {
            List<Sheet> sheets = sections.stream()
                    .flatMap(section -> Sheet.of(section).stream())
                    .toList();
            // In the order of the tabs: data first, codes last.
            Map<Sheet, Worksheet> tabs = sheets.stream()
                    .collect(Collectors.toMap(
                            sheet -> sheet,
                            sheet -> workbook.newWorksheet(sheet.name()),
                            (a, b) -> a,
                            java.util.LinkedHashMap::new));
            Codes codes = new Codes(workbook.newWorksheet(Sheet.CODES), stamp);
            codes.offer(draft, requirements);
            tabs.forEach((sheet, tab) -> new SheetWriter(sheet, tab, codes).write(SheetRow.of(sheet, draft.typed())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
