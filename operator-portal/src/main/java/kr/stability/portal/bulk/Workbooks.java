package kr.stability.portal.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.stability.portal.order.SeenOrder;
import kr.stability.portal.plan.Drafts;
import kr.stability.portal.plan.PlanDraft;
import kr.stability.portal.plan.Section;

/** Makes workbooks of drafts as they are saved. */
@ApplicationScoped
class Workbooks {
    static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Drafts drafts;

    Workbooks(Drafts drafts) {
        this.drafts = drafts;
    }

    /**
     * The workbook of some sections.
     *
     * @throws RefusedException when a text is longer than a cell can hold
     */
    byte[] of(SeenOrder order, List<Section> sections) {
        Map<String, Integer> versions = new LinkedHashMap<>();
        PlanDraft draft = null;
        for (Section section : sections) {
            Drafts.State state = drafts.section(order, section);
            versions.put(section.slug(), state.version());
            draft = state.plan();
        }
        Stamp stamp = new Stamp(order.id().toString(), versions);
        return new WorkbookWriter(draft, order.view().requirementCodes(), stamp).write(sections);
    }
}
