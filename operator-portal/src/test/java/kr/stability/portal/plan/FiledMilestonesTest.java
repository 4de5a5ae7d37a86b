package kr.stability.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A milestone filed first for March, then for May. */
class FiledMilestonesTest {
    private final FiledMilestones filed =
            FiledMilestones.of(List.of(plan("2023-03-31", null), plan("2023-05-31", "장비 지연")));

    @Test
    void anotherDayThanTheLastOneNeedsAReason() {
        assertThat(rules(plan("2023-06-30", null))).contains(Rule.DATE_MOVED_WITHOUT_REASON);
        assertThat(rules(plan("2023-06-30", "납품 지연"))).doesNotContain(Rule.DATE_MOVED_WITHOUT_REASON);
        assertThat(rules(plan("2023-05-31", null))).doesNotContain(Rule.DATE_MOVED_WITHOUT_REASON);
    }

    @Test
    void aDayThatCannotBeReadIsNotCalledMovedAsWell() {
        assertThat(rules(plan("2023-02-30", null))).doesNotContain(Rule.DATE_MOVED_WITHOUT_REASON);
    }

    @Test
    void theDayFiledFirstIsFiledBeside() {
        JsonNode content = draft(plan("2023-06-30", "납품 지연")).check(List.of()).content();
        assertThat(content.at("/measures/0/milestones/0/originalDueOn").asText())
                .isEqualTo("2023-03-31");
        assertThat(PlanPreview.of(content)
                        .sections()
                        .getFirst()
                        .parts()
                        .getFirst()
                        .parts()
                        .getFirst()
                        .items())
                .extracting(PlanPreview.Item::value)
                .anyMatch(value -> value.startsWith("2023. 3. 31."));
    }

    @Test
    void aDayThatStaysIsFiledAsBefore() {
        FiledMilestones once = FiledMilestones.of(List.of(plan("2023-03-31", null)));
        JsonNode again =
                new PlanDraft(plan("2023-03-31", null), once).check(List.of()).content();
        assertThat(again.at("/measures/0/milestones/0").has("originalDueOn")).isFalse();
    }

    @Test
    void theFormShowsTheDayFiledFirstAndHasNoFieldForIt() {
        ObjectNode typed = plan("2023-06-30", null);
        FormView form =
                new FormViews(draft(typed), List.of(), List.of(), Map.of(), Advice.PENDING).of(Section.MEASURES, typed);
        FormView.Row step = form.root()
                .lists()
                .getFirst()
                .rows()
                .getFirst()
                .lists()
                .getFirst()
                .rows()
                .getFirst();
        assertThat(step.facts())
                .extracting(FormView.Fact::text)
                .singleElement()
                .asString()
                .startsWith("2023. 3. 31.");
        assertThat(step.fields()).extracting(FieldView::name).noneMatch(name -> name.endsWith("originalDueOn"));
    }

    private PlanDraft draft(ObjectNode typed) {
        return new PlanDraft(typed, filed);
    }

    private List<Rule> rules(ObjectNode typed) {
        return draft(typed).check(List.of()).violations().stream()
                .map(Violation::rule)
                .toList();
    }

    private static ObjectNode plan(String due, String reason) {
        ObjectNode plan = Typed.empty();
        ObjectNode measure = plan.putArray("measures").addObject().put("code", "M1");
        ObjectNode step =
                measure.putArray("milestones").addObject().put("code", "M1-1").put("dueOn", due);
        if (reason != null) {
            step.put("changeReason", reason);
        }
        return plan;
    }
}
