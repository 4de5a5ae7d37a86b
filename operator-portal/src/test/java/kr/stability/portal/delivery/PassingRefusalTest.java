package kr.stability.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

/** A certified filing is given up for a defect only, never for a clock that will be right again. */
class PassingRefusalTest {
    private static final String AHEAD = """
            {"type":"…/invalid-request","violations":[{"pointer":"/filedAt","rule":"in-future","message":"…"}]}""";

    @Test
    void aFilingFromTheFutureIsTriedAgain() throws JsonProcessingException {
        assertThat(ahead(AHEAD)).isTrue();
    }

    @Test
    void aFilingThatIsWrongBesideIsNot() throws JsonProcessingException {
        String two = AHEAD.replace("]}", ",{\"pointer\":\"/content/measures/0/title\",\"rule\":\"required\"}]}");
        assertThat(ahead(two)).isFalse();
        assertThat(ahead(AHEAD.replace("/filedAt", "/order"))).isFalse();
    }

    private static boolean ahead(String problem) throws JsonProcessingException {
        return Delivery.isAhead(new ObjectMapper().readTree(problem));
    }
}
