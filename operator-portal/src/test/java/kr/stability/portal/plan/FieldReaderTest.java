package kr.stability.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldReaderTest {
    private static Object read(Kind kind, String typed) {
        FieldReader.Reading reading = FieldReader.read(Field.of(kind, "x", "code"), TextNode.valueOf(typed));
        return reading.broken() != null ? reading.broken() : reading.value().asText();
    }

    @Test
    void aNumberOfMillionsOfDigitsIsNotComputed() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(read(Kind.MONEY, "9".repeat(5_000_000))).isEqualTo(Rule.NOT_A_NUMBER));
    }

    @Test
    void datesAsPeopleInKoreaWriteThem() {
        assertThat(read(Kind.DATE, "2023. 1. 6.")).isEqualTo("2023-01-06");
        assertThat(read(Kind.DATE, "2023-1-6")).isEqualTo("2023-01-06");
    }

    @Test
    void aDateThatIsNoDate() {
        assertThat(read(Kind.DATE, "2023-02-30")).isEqualTo(Rule.NOT_A_DATE);
        assertThat(read(Kind.DATE, "6.1.2023")).isEqualTo(Rule.NOT_A_DATE);
    }

    @Test
    void moneyWithThousands() {
        assertThat(read(Kind.MONEY, "2,400,000,000")).isEqualTo("2400000000");
        assertThat(read(Kind.MONEY, "24억")).isEqualTo(Rule.NOT_A_NUMBER);
        assertThat(read(Kind.MONEY, "-1")).isEqualTo(Rule.NEGATIVE_NUMBER);
    }

    @Test
    void numbersThatTheCanonicalFormWouldChange() {
        assertThat(read(Kind.INTEGER, "9007199254740993")).isEqualTo(Rule.NOT_A_NUMBER);
        assertThat(read(Kind.DECIMAL, "0.80")).isEqualTo("0.8");
    }

    @Test
    void textIsComposedHangul() {
        assertThat(read(Kind.LINE, "\u1112\u1161\u11ab\u1100\u1173\u11af")).isEqualTo("한글");
    }

    @Test
    void textThatCannotBeSeenOrTurnsAround() {
        assertThat(read(Kind.LINE, "\u3164\u200b")).isEqualTo(Rule.TEXT_BLANK);
        assertThat(read(Kind.LINE, "a\u202eb")).isEqualTo(Rule.TEXT_DIRECTION);
        assertThat(read(Kind.AREA, "a\u0007")).isEqualTo(Rule.TEXT_CONTROL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFFA0", "\u034F", "\u180E"})
    void aFillerAloneIsBlank(String filler) {
        assertThat(read(Kind.LINE, filler)).isEqualTo(Rule.TEXT_BLANK);
    }
}
