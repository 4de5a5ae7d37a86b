package kr.stability.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckedPlanTest {
    private static final Violation FIRST = new Violation("/measures", "K-1", Rule.REQUIREMENT_UNANSWERED);
    private static final Violation SECOND = new Violation("/measures", "K-2", Rule.REQUIREMENT_UNANSWERED);
    private static final Violation TITLE = Violation.of("/measures/0/milestones", Rule.MILESTONE_MISSING);

    private static CheckedPlan checked(Violation... wrong) {
        return new CheckedPlan(JsonNodeFactory.instance.objectNode(), List.of(wrong));
    }

    @Test
    void whatBreaksTheSameRuleAtTheSamePlaceIsOneFinding() {
        assertThat(checked(FIRST, TITLE, SECOND).of(Section.MEASURES))
                .containsExactly(new Violation("/measures", "K-1, K-2", Rule.REQUIREMENT_UNANSWERED), TITLE);
    }

    @Test
    void eachRequirementWithoutAnAnswerIsStillKnown() {
        assertThat(checked(FIRST, SECOND).unanswered()).containsExactly("K-1", "K-2");
    }
}
