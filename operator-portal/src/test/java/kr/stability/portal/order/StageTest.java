package kr.stability.portal.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kr.stability.portal.order.Stage.Look;
import org.junit.jupiter.api.Test;

class StageTest {

    @Test
    void whatIsBehindIsDoneAndWhatIsAheadIsAhead() {
        List<Stage.Step> steps = Stage.DRAFTING.steps(false);
        assertThat(steps).extracting(Stage.Step::look).startsWith(Look.DONE, Look.ACTIVE, Look.AHEAD);
    }

    @Test
    void aSupplementThatNobodyAskedForIsSkippedNotDone() {
        assertThat(look(Stage.SUPPLEMENT, Stage.ACCEPTED.steps(false))).isEqualTo(Look.SKIPPED);
        assertThat(look(Stage.SUPPLEMENT, Stage.ACCEPTED.steps(true))).isEqualTo(Look.DONE);
    }

    @Test
    void whatIsAcceptedIsImplementedUntilTheMinistryClosesTheOrder() {
        assertThat(Stage.of(Standing.ACCEPTED)).isEqualTo(Stage.IMPLEMENTING);
        assertThat(Stage.of(Standing.CLOSED)).isEqualTo(Stage.CLOSED);
    }

    private static Look look(Stage stage, List<Stage.Step> steps) {
        return steps.get(stage.ordinal()).look();
    }
}
