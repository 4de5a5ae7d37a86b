package kr.stability.portal.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import kr.stability.portal.order.SeenOrder;
import kr.stability.portal.session.OperatorScope;

/** The files of a draft. They are a section of it: a change makes a new version of the draft and names who made it. */
@ApplicationScoped
public class EvidenceList {
    private final Drafts drafts;
    private final OperatorScope scope;
    private final Clock clock;

    EvidenceList(Drafts drafts, OperatorScope scope, Clock clock) {
        this.drafts = drafts;
        this.scope = scope;
        this.clock = clock;
    }

    /**
     * What can be proved, and by which files.
     *
     * @param items of the draft, such as {@code measures/M1}, with their titles in Korean
     */
    public record State(List<PlanEvidence> evidence, Map<String, String> items) {
        /** The same with other words about a file. */
        public State saying(PlanEvidence other) {
            return new State(put(evidence, other, (before, now) -> now), items);
        }

        /** What is said about a file. */
        public Optional<PlanEvidence> of(String sha256) {
            return evidence.stream().filter(one -> one.sha256().equals(sha256)).findFirst();
        }
    }

    /** The files of a draft, and the measures and drills that they can prove. */
    @Transactional
    public State of(SeenOrder order) {
        return SavedDraft.ofOrder(order.id())
                .map(draft -> draft.plan().typed())
                .map(typed -> new State(PlanEvidence.of(typed), items(typed)))
                .orElseGet(() -> new State(List.of(), Map.of()));
    }

    /** Adds a file. One that is there keeps its words where nothing new is said, and what it proved. */
    @Transactional
    public void add(SeenOrder order, PlanEvidence file) {
        change(order, all -> put(all, file, PlanEvidence::and));
    }

    /**
     * Gives a file other words, unless somebody else has given it others meanwhile. The same words again are not a change.
     *
     * @param seen {@link PlanEvidence#seen()} of the words that were on the screen; empty for a file that was not in the draft,
     *     null when that is not known
     * @return false when nothing was saved
     */
    @Transactional
    public boolean put(SeenOrder order, PlanEvidence file, String seen) {
        drafts.open(order);
        SavedDraft.locked(order.id());
        String now = of(order).of(file.sha256()).map(PlanEvidence::seen).orElse("");
        if (seen != null && !seen.equals(now) && !file.seen().equals(now)) {
            return false;
        }
        change(order, all -> put(all, file, (before, after) -> after));
        return true;
    }

    private static List<PlanEvidence> put(
            List<PlanEvidence> all, PlanEvidence file, BinaryOperator<PlanEvidence> merged) {
        Map<String, PlanEvidence> changed = new LinkedHashMap<>();
        all.forEach(one -> changed.put(one.sha256(), one));
        changed.merge(file.sha256(), file, merged);
        return List.copyOf(changed.values());
    }

    /** Takes a file out of the draft. The file stays with the company. */
    @Transactional
    public void remove(SeenOrder order, String sha256) {
        change(
                order,
                all -> all.stream().filter(one -> !one.sha256().equals(sha256)).toList());
    }

    private void change(SeenOrder order, UnaryOperator<List<PlanEvidence>> change) {
        drafts.open(order);
        SavedDraft draft = SavedDraft.locked(order.id()).orElseThrow();
        SavedSection section = saved(draft).orElseGet(() -> blank(draft));
        ObjectNode changed = PlanEvidence.typed(change.apply(PlanEvidence.of(section.content)));
        if (section.content.equals(changed)) {
            return;
        }
        section.content = changed;
        section.version++;
        section.updatedBy = scope.person().sub();
        section.updatedByName = scope.person().name();
        section.updatedAt = clock.instant();
        section.persist();
        draft.version++;
        PlanDrafter.note(draft, scope.person(), section.updatedAt);
    }

    private static Optional<SavedSection> saved(SavedDraft draft) {
        return SavedSection.find("draftId = ?1 and section = ?2", draft.id, PlanEvidence.SECTION)
                .firstResultOptional();
    }

    private static SavedSection blank(SavedDraft draft) {
        SavedSection blank = new SavedSection();
        blank.draftId = draft.id;
        blank.section = PlanEvidence.SECTION;
        blank.content = Typed.empty();
        return blank;
    }

    private static Map<String, String> items(ObjectNode typed) {
        Map<String, String> items = new LinkedHashMap<>();
        for (String list : PlanEvidence.LISTS) {
            String words = list.equals(Section.Slug.MEASURES) ? "title.ko" : "scenario.ko";
            Typed.rows(typed, list).forEach(row -> {
                String code = Typed.text(row.path("code")).strip();
                if (!code.isEmpty()) {
                    items.put(list + "/" + code, Typed.text(Typed.at(row, words)));
                }
            });
        }
        return items;
    }
}
