package kr.stability.portal.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kr.stability.portal.order.SeenOrder;
import kr.stability.portal.plan.PlanDraft;
import kr.stability.portal.plan.Section;

/**
 * What an upload would change, and what is wrong in it.
 *
 * @param versions of the sections in the draft that the changes are told against
 * @param changes all of them
 * @param stale true when somebody saved after the changes were last shown, so that nothing was taken over
 */
public record ImportPage(
        SeenOrder order, PlanImport upload, Map<String, Integer> versions, List<Change> changes, boolean stale) {
    private static final int SHOWN = 200;

    static ImportPage of(SeenOrder order, PlanImport upload, PlanDraft draft, Map<String, Integer> versions) {
        List<Change> changes = new ArrayList<>();
        sections(upload)
                .forEach(section -> Sheet.of(section)
                        .forEach(sheet -> changes.addAll(
                                Change.of(sheet, draft.typed(), upload.sections.withObject("/" + section.slug())))));
        return new ImportPage(order, upload, versions, changes, false);
    }

    /** The sections of an upload. */
    static List<Section> sections(PlanImport upload) {
        return upload.versions.keySet().stream()
                .flatMap(slug -> Section.of(slug).stream())
                .sorted()
                .toList();
    }

    ImportPage refusedAsStale() {
        return new ImportPage(order, upload, versions, changes, true);
    }

    /** Where it is shown and confirmed. */
    public String path() {
        return "/orders/" + order.id() + "/plan/workbook/imports/" + upload.id;
    }

    /** The sections that it is about. */
    public List<Section> sections() {
        return sections(upload);
    }

    /** Goes with the confirmation: what the person saw. */
    public String seen() {
        return new Stamp("seen", versions).text();
    }

    /** True when it became the draft. */
    public boolean done() {
        return upload.confirmedAt != null;
    }

    /** True when the draft would be as it is. */
    public boolean same() {
        return changes.isEmpty();
    }

    public boolean blocked() {
        return upload.blocked();
    }

    /** The findings that are listed. */
    public List<Finding> findings() {
        return upload.findings.stream().limit(SHOWN).toList();
    }

    /** The changes that are listed. */
    public List<Change> listed() {
        return changes.stream().limit(SHOWN).toList();
    }

    public int moreFindings() {
        return Math.max(0, upload.findings.size() - SHOWN);
    }

    public int moreChanges() {
        return Math.max(0, changes.size() - SHOWN);
    }

    public long added() {
        return count(Change.What.ADDED);
    }

    public long changed() {
        return count(Change.What.CHANGED);
    }

    public long removed() {
        return count(Change.What.REMOVED);
    }

    private long count(Change.What what) {
        return changes.stream().filter(change -> change.what() == what).count();
    }

    /** True when the workbook was made for another order. */
    public boolean foreign() {
        String from = Stamp.of(upload.stamp).order();
        return !from.isEmpty() && !from.equals(order.id().toString());
    }

    /** True when the draft went on after the workbook was downloaded. */
    public boolean older() {
        Map<String, Integer> from = Stamp.of(upload.stamp).versions();
        return !foreign()
                && versions.entrySet().stream()
                        .anyMatch(v -> from.getOrDefault(v.getKey(), v.getValue()) < v.getValue());
    }
}
