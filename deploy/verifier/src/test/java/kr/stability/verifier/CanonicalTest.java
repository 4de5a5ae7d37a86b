package kr.stability.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"b\": 1, \"a\": [true, false, null, \"x\"], \"\": {}}",
                "{\"한글\": \"접수증\", \"\\u20ac\": \"\\ud83d\\ude00\", \"\\r\": \"\\u000f\\n\\\"\\\\/\"}",
                "{\"n\": -12, \"zero\": 0, \"large\": 9007199254740991}"
            })
    void theFormIsThatOfAnImplementationBySomebodyElse(String json) throws IOException {
        assertThat(Canonical.bytes(Json.read(json))).isEqualTo(new JsonCanonicalizer(json).getEncodedUTF8());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"a\":1,}",
                "{\"a\":1} x",
                "{\"a\":1,\"a\":2}",
                "{\"a\":1.5}",
                "{\"a\":01}",
                "{\"a\":\"\\x\"}",
                "{\"a\":tru}",
                "[1 2]",
                "\"\\u12\""
            })
    void whatIsNoJsonOfTheLedgerIsRefused(String json) {
        assertThatThrownBy(() -> Json.read(json)).isInstanceOf(Unreadable.class);
    }

    @Test
    void deepNestingIsRefusedBeforeTheStackEnds() {
        assertThatThrownBy(() -> Json.read("[".repeat(100_000))).isInstanceOf(Unreadable.class);
    }
}
