package kr.stability.portal.bulk;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kr.stability.portal.plan.PlanDraft;
import kr.stability.portal.plan.Section;

/** Writes a workbook of every section and reads it back. */
public class EveryWorkbook implements Runnable {
    @Override
    public void run() {
        List<Section> all = List.of(Section.values());
        PlanDraft draft = PlanDraft.of(List.of(JsonNodeFactory.instance.objectNode()));
        byte[] bytes = new WorkbookWriter(draft, List.of("KAKAO-1"), new Stamp("o", Map.of())).write(all);
        try {
            Path file = Files.createTempFile("workbook", ".xlsx");
            try {
                new WorkbookReader(all).read(Files.write(file, bytes));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
