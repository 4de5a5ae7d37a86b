package kr.stability.portal.bulk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kr.stability.portal.plan.Explanations;
import kr.stability.portal.plan.Section;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Reads an uploaded workbook. Formulas are never computed. */
final class WorkbookReader {
    private static final int NAMES_SHOWN = 5;

    private final List<Section> sections;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Place> places = new HashMap<>();

    /**
     * @param sections to read; sheets of other sections are left alone
     */
    WorkbookReader(List<Section> sections) {
        this.sections = sections;
    }

    /**
     * Reads a file.
     *
     * @throws RefusedException when it is not read at all
     */
    WorkbookContent read(Path file) {
        try {
            Inspection.pass(file);
            try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false))) {
                return content(workbook);
            }
        } catch (RefusedException refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw new RefusedException(Refusal.NOT_A_WORKBOOK, broken);
        }
    }

    private WorkbookContent content(ReadableWorkbook workbook) throws IOException {
        Map<String, org.dhatim.fastexcel.reader.Sheet> tabs = workbook.getSheets()
                .collect(Collectors.toMap(
                        org.dhatim.fastexcel.reader.Sheet::getName, tab -> tab, (a, b) -> a, LinkedHashMap::new));
        unknown(tabs);
        Map<Section, ObjectNode> read = new EnumMap<>(Section.class);
        Set<Section> silent = EnumSet.noneOf(Section.class);
        for (Section section : sections) {
            Map<Sheet, List<ReadRow>> sheets = sheets(section, tabs);
            if (!sheets.isEmpty()) {
                read.put(section, new SheetBinding(sheets, places, findings).typed(section));
                if (sheets.keySet().stream().noneMatch(sheet -> Explanations.in(sheet.group()))) {
                    silent.add(section);
                }
            }
        }
        if (read.isEmpty()) {
            String names = tabs.keySet().stream().limit(NAMES_SHOWN).collect(Collectors.joining(", "));
            throw new RefusedException(Refusal.WRONG_SHEETS, names);
        }
        return new WorkbookContent(read, silent, places, findings, stamp(tabs.get(Sheet.CODES)));
    }

    private void unknown(Map<String, org.dhatim.fastexcel.reader.Sheet> tabs) {
        List<String> known = Arrays.stream(Section.values())
                .flatMap(section -> Sheet.of(section).stream())
                .map(Sheet::name)
                .toList();
        tabs.keySet().stream()
                .filter(name -> !known.contains(name) && !name.equals(Sheet.CODES))
                .forEach(name -> findings.add(Finding.of(new Place(name, ""), Flaw.UNKNOWN_SHEET, name)));
    }

    /** The sheets of a section; none when the workbook has nothing of it. */
    private Map<Sheet, List<ReadRow>> sheets(Section section, Map<String, org.dhatim.fastexcel.reader.Sheet> tabs)
            throws IOException {
        Map<Sheet, List<ReadRow>> rows = new LinkedHashMap<>();
        List<Sheet> sheets = Sheet.of(section);
        if (sheets.stream().noneMatch(sheet -> tabs.containsKey(sheet.name()))) {
            return rows;
        }
        for (Sheet sheet : sheets) {
            org.dhatim.fastexcel.reader.Sheet tab = tabs.get(sheet.name());
            if (tab == null && Explanations.in(sheet.group())) {
                continue; // a workbook from before there were explanations
            }
            if (tab == null) {
                findings.add(Finding.of(new Place(sheet.name(), ""), Flaw.MISSING_SHEET, sheet.name()));
            }
            rows.put(sheet, tab == null ? List.of() : new SheetReader(sheet, findings).read(tab));
        }
        return rows;
    }

    private static Stamp stamp(org.dhatim.fastexcel.reader.Sheet codes) throws IOException {
        if (codes == null) {
            return Stamp.of("");
        }
        try (var rows = codes.openStream()) {
            return rows.findFirst()
                    .flatMap(Row::getFirstNonEmptyCell)
                    .map(cell -> Stamp.of(CellReader.text(cell, null)))
                    .orElseGet(() -> Stamp.of(""));
        }
    }
}
