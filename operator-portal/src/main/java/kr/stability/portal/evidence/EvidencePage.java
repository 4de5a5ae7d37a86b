package kr.stability.portal.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.stability.portal.order.SeenOrder;
import kr.stability.portal.plan.EvidenceList;
import kr.stability.portal.plan.EvidenceProof;
import kr.stability.portal.plan.PlanEvidence;

/**
 * The files of a plan, and those of the company that could be added to it.
 *
 * @param items what a file can prove
 * @param refused files of the last form that were not taken
 * @param limit greatest size of a file in words
 * @param unsaved what was typed about a file and is wrong, or null
 * @param typed what was typed about files that were not taken
 */
public record EvidencePage(
        SeenOrder order,
        List<Row> rows,
        List<EvidenceFile> others,
        List<Item> items,
        List<Refused> refused,
        String limit,
        Unsaved unsaved,
        PlanEvidence typed) {
    private static final PlanEvidence NOTHING = new PlanEvidence("", "", "", "", List.of(), EvidenceProof.NONE);

    /** A measure or a drill, and whether a file proves it. */
    public record Item(String value, String code, String title, boolean chosen, boolean declared) {}

    /** A file that was not taken, and why in words. */
    public record Refused(String name, String why) {}

    /**
     * A file whose words were not saved.
     *
     * @param why in words
     * @param stale true when somebody else has changed them meanwhile
     * @param stored what is stored about it, or null when it is not in the plan any more
     * @param before {@link PlanEvidence#seen()} of what was on the screen
     */
    public record Unsaved(String sha256, String why, boolean stale, PlanEvidence stored, String before) {
        /** Who made it as stored, or null. */
        public EvidenceProof.Maker maker() {
            return Stream.of(EvidenceProof.Maker.values())
                    .filter(one -> one.name().equals(stored.proof().madeBy()))
                    .findFirst()
                    .orElse(null);
        }

        /** Goes back with the form; what somebody else has stored has been seen now. */
        String seen() {
            return !stale && before != null ? before : stored == null ? "" : stored.seen();
        }
    }

    /** A file in the plan. */
    public record Row(EvidenceFile file, PlanEvidence words, List<Item> items) {
        /** True when it proves nothing: then it is not filed. */
        public boolean loose() {
            return items.stream().noneMatch(item -> item.chosen() && item.declared());
        }

        /** Who can have made it. */
        public List<EvidenceProof.Maker> makers() {
            return List.of(EvidenceProof.Maker.values());
        }
    }

    static EvidencePage of(SeenOrder order, EvidenceList.State plan, List<EvidenceFile> company) {
        Map<String, EvidenceFile> files =
                company.stream().collect(Collectors.toMap(f -> f.sha256, Function.identity()));
        List<Row> rows = plan.evidence().stream()
                .filter(words -> files.containsKey(words.sha256()))
                .map(words -> new Row(files.get(words.sha256()), words, items(plan.items(), words.items())))
                .toList();
        List<String> used = plan.evidence().stream().map(PlanEvidence::sha256).toList();
        List<EvidenceFile> others =
                company.stream().filter(file -> !used.contains(file.sha256)).toList();
        return new EvidencePage(order, rows, others, items(plan.items(), List.of()), List.of(), "", null, NOTHING);
    }

    /** What can be proved, and after it what was chosen and is not in the plan any more. */
    private static List<Item> items(Map<String, String> declared, List<String> chosen) {
        List<Item> items = new ArrayList<>();
        declared.forEach((value, title) -> items.add(item(value, title, chosen.contains(value), true)));
        chosen.stream()
                .filter(value -> !declared.containsKey(value))
                .forEach(value -> items.add(item(value, "", true, false)));
        return items;
    }

    private static Item item(String value, String title, boolean chosen, boolean declared) {
        return new Item(value, value.substring(value.indexOf('/') + 1), title, chosen, declared);
    }

    EvidencePage saying(List<Refused> notTaken, String limitInWords) {
        return new EvidencePage(order, rows, others, items, notTaken, limitInWords, unsaved, typed);
    }

    EvidencePage unsaved(Unsaved words) {
        return new EvidencePage(order, rows, others, items, refused, limit, words, typed);
    }

    EvidencePage typing(PlanEvidence words) {
        return new EvidencePage(order, rows, others, items, refused, limit, unsaved, words);
    }

    /** What goes back with the form of a file, so that nobody overwrites what they have not seen. */
    public String seen(PlanEvidence words) {
        return unsaved != null && unsaved.sha256().equals(words.sha256()) ? unsaved.seen() : words.seen();
    }

    /** True when something was not done: the title says so. */
    public boolean wrong() {
        return !refused.isEmpty() || unsaved != null;
    }

    /** Address of the page. */
    public String path() {
        return "/orders/" + order.id() + "/plan/evidence";
    }

    /** Endings of names that are taken. */
    public String accepted() {
        return FileKind.accepted();
    }
}
