package kr.stability.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class PlanDiffTest {
    private static final String M1 = "{'code':'M1','title':{'ko':'다중화'},'budgetKrw':1000}";
    private static final String M2 =
            "{'code':'M2','title':{'ko':'훈련'},'milestones':[{'code':'M2-1','dueOn':'2023-02-28'}]}";

    private static JsonNode plan(String... measures) {
        try {
            return new ObjectMapper()
                    .readTree("{'measures':[%s]}"
                            .formatted(String.join(",", measures))
                            .replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Test
    void theSamePlanHasNoDifferences() {
        assertThat(PlanDiff.between(plan(M1, M2), plan(M1, M2)).isEmpty()).isTrue();
    }

    @Test
    void rowsAreMatchedByCodeNotByPlace() {
        assertThat(PlanDiff.between(plan(M1, M2), plan(M2, M1)).isEmpty()).isTrue();
    }

    @Test
    void aChangedFieldShowsOldAndNew() {
        PlanDiff diff = PlanDiff.between(plan(M1, M2), plan(M2, M1.replace("1000", "2500")));
        assertThat(diff.rows()).singleElement().satisfies(row -> {
            assertThat(row.place()).isEqualTo("M1");
            assertThat(row.kind()).isEqualTo(PlanDiff.Kind.CHANGED);
            assertThat(row.changes()).singleElement().satisfies(change -> {
                assertThat(change.before().ko()).isEqualTo("1,000원");
                assertThat(change.after().ko()).isEqualTo("2,500원");
            });
        });
    }

    @Test
    void aChangeInARowOfARowNamesBoth() {
        PlanDiff diff = PlanDiff.between(plan(M2), plan(M2.replace("02-28", "03-31")));
        assertThat(diff.rows()).extracting(PlanDiff.Row::place).containsExactly("M2 / M2-1");
        assertThat(diff.touches("M2")).isTrue();
        assertThat(diff.touches("M1")).isFalse();
    }

    @Test
    void fieldsAreAddedAndRemoved() {
        String without = M1.replace(",'budgetKrw':1000", "");
        assertThat(PlanDiff.between(plan(without), plan(M1)).rows().getFirst().changes())
                .extracting(PlanDiff.Change::kind)
                .containsExactly(PlanDiff.Kind.ADDED);
        assertThat(PlanDiff.between(plan(M1), plan(without)).rows().getFirst().changes())
                .extracting(PlanDiff.Change::kind)
                .containsExactly(PlanDiff.Kind.REMOVED);
    }

    @Test
    void rowsAreAddedAndRemovedWithAllTheirFields() {
        PlanDiff diff = PlanDiff.between(plan(M1), plan(M2));
        assertThat(diff.rows())
                .extracting(row -> row.kind() + " " + row.place())
                .containsExactly("ADDED M2", "ADDED M2 / M2-1", "REMOVED M1");
        assertThat(diff.rows().getLast().changes()).hasSize(2);
    }

    @Test
    void aCodeUsedTwiceLosesNoRow() {
        assertThat(PlanDiff.between(plan(M1), plan(M1, M1)).rows()).hasSize(1);
    }
}
