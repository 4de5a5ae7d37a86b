package kr.stability.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A certified filing is given up for a defect only, never for a clock that will be right again. */
class PassingRefusalTest {
    private static final String AHEAD = """
            422 {"type":"…/invalid-request","violations":[{"pointer":"/filedAt","rule":"in-future","message":"…"}]}""";

    @Test
    void aFilingFromTheFutureIsTriedAgain() {
        assertThat(Delivery.isAhead(AHEAD)).isTrue();
    }

    @Test
    void aFilingThatIsWrongBesideIsNot() {
        String two = AHEAD.replace("]}", ",{\"pointer\":\"/content/measures/0/title\",\"rule\":\"required\"}]}");
        assertThat(Delivery.isAhead(two)).isFalse();
        assertThat(Delivery.isAhead(AHEAD.replace("/filedAt", "/order"))).isFalse();
    }
}
