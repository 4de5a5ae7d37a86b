package kr.stability.reporting.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"카카오", "line\nbreak\ttab", "👨‍👩‍👧 family", "<b>{inject:x}</b>", "'; drop table x; --", "=1+1"
            })
    void ordinaryTextPasses(String text) {
        assertThat(TextRule.broken(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u3164",
                "\u200b\u200d",
                "\u00a0\ufeff",
                "\u115f\u1160",
                "\u2800",
                "\uffa0",
                "\u034f",
                "\u180e"
            })
    void nothingToSeeIsBlank(String text) {
        assertThat(TextRule.looksBlank(text)).isTrue();
    }

    @Test
    void decomposedHangulIsFound() {
        assertThat(TextRule.broken("\u1112\u1161\u11ab")).contains("text-not-nfc");
    }
}
