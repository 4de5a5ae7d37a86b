package kr.stability.portal.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import kr.stability.portal.order.SeenOrder;
import kr.stability.portal.reporting.OrderView;

/**
 * A section's page: the form, where the draft stands, and what there is to say.
 *
 * @param order that the plan answers
 * @param state of the draft as stored
 * @param advice of the ministry's rules on what is shown
 * @param form as shown, which may hold blank rows or unsaved text
 * @param said what to tell the person
 */
public record SectionPage(
        SeenOrder order, Section section, Drafts.State state, Advice advice, FormView form, Said said) {

    /** What is said on top of the page. */
    public enum Said {
        NOTHING,
        /** Saved, nothing wrong. */
        SAVED,
        /** The text is kept as a draft, and something in it is wrong. */
        KEPT,
        /** Somebody else saved first; nothing was stored. */
        CONFLICT,
        /** A row was added. */
        ADDED,
        /** A row was removed. */
        REMOVED,
        /** A row changed its place. */
        MOVED,
        /** A row was copied. */
        DUPLICATED;

        /** What is said after a button was pressed that is not the save button. */
        static Said after(FormAction.Verb verb) {
            return switch (verb) {
                case ADD -> ADDED;
                case REMOVE -> REMOVED;
                case UP, DOWN -> MOVED;
                case DUPLICATE -> DUPLICATED;
                case SAVE, AUTOSAVE -> NOTHING;
            };
        }
    }

    static SectionPage of(SeenOrder order, Section section, Drafts.State state, Advice advice) {
        return new SectionPage(order, section, state, advice, null, Said.NOTHING)
                .with(state.plan().typed(), Map.of(), Said.NOTHING);
    }

    SectionPage saying(Said other) {
        return new SectionPage(order, section, state, advice, form, other);
    }

    /**
     * With the rows that the person has on the screen, blank ones too, which nothing is wrong with yet.
     *
     * @param focus name of the row or list where the person goes on, or empty
     */
    SectionPage showing(ObjectNode typed, Said what, String focus) {
        List<Violation> findings = checked(state.plan().with(typed)).of(section).stream()
                .filter(finding -> !Typed.inBlankRow(typed, finding.pointer()))
                .toList();
        FormViews views = new FormViews(state.plan(), order.view().requirements(), findings, Map.of(), advice);
        return new SectionPage(
                order, section, state, advice, views.of(section, typed).focusedOn(focus), what);
    }

    /** With the person's own text in the fields and the other's beside them. */
    SectionPage conflicting(ObjectNode mine) {
        Conflict conflict = Conflict.of(section, mine, state.plan().typed());
        return with(conflict.merged(), conflict.theirs(), Said.CONFLICT);
    }

    private SectionPage with(JsonNode typed, Map<String, String> theirs, Said what) {
        List<Violation> findings = state.version() == 0 ? List.of() : checked().of(section);
        FormViews views = new FormViews(
                state.plan(),
                order.view().requirements(),
                what == Said.CONFLICT ? List.of() : findings,
                theirs,
                what == Said.CONFLICT ? Advice.PENDING : advice);
        return new SectionPage(order, section, state, advice, views.of(section, typed), what);
    }

    private CheckedPlan checked() {
        return checked(state.plan());
    }

    private CheckedPlan checked(PlanDraft draft) {
        return draft.check(order.view(), state.today());
    }

    /** True when a field of this section is wrong, whatever other sections say. */
    boolean wrong() {
        return !checked().wrongIn(section).isEmpty();
    }

    /** What the draft answers of the order, as stored. */
    public Coverage coverage() {
        return Coverage.of(order.view(), checked().content());
    }

    /** Address of the page. */
    public String path() {
        return planPath() + "/" + section.slug();
    }

    public String planPath() {
        return "/orders/" + order.id() + "/plan";
    }

    /** All sections, for moving between them. */
    public NeededSections sections() {
        return NeededSections.of(
                        order.view().requirements().stream()
                                .map(OrderView.Requirement::category)
                                .toList(),
                        state.plan().typed())
                .showing(section);
    }

    /** How much is to be done in a section, as stored: what stops the plan and what is to be explained. */
    public long open(Section other) {
        return checked().of(other).size() + advice.unexplained(other);
    }

    public boolean conflict() {
        return said == Said.CONFLICT;
    }
}
