package kr.stability.reporting.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.stability.reporting.document.JsonWriter;
import kr.stability.reporting.json.CanonicalJson;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.problem.ProblemType;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;

/** What is written in order is what a canonicaliser makes of it. */
class CanonicalEditionTest {
    private static final String ESCAPES = "\u0000\u001f\u007f\b\t\n\f\r\"\\/<>&'\u2028\uFEFF한글 😀 \uE000";

    /** Members in another order than that of names; names in the order of UTF-16 units, not of code points. */
    private record Odd(String z, long a, Map<String, Object> map, Double number, Object nothing, List<Float> more) {}

    @Test
    void aWholeEditionIsCanonical() throws IOException {
        assertCanonical(FrozenEdition.of(ScenarioInputs.all()).snapshot());
    }

    @Test
    void anEditionWithMarkedPartsIsCanonical() throws IOException {
        assertCanonical(FrozenEdition.of(Marked.kakao(ScenarioInputs.all())).snapshot());
    }

    @Test
    void namesEscapesAndNumbersAreCanonical() throws IOException {
        Map<String, Object> map = new HashMap<>(
                Map.of("\uFB33", 1, "😀", 2, "é", "é", "1", Long.MIN_VALUE, "10", 9007199254740993L, "", true));
        assertCanonical(
                JsonWriter.bytes(new Odd(ESCAPES, 9007199254740991L, map, 1e21, null, List.of(0.1f, -0f, 1e-7f))));
        assertCanonical(JsonWriter.bytes(List.of(new Odd("", -1, Map.of(), 333333333.33333329, null, List.of()))));
    }

    @Test
    void anEditionReadBackHasTheSameBytes() {
        EditionInputs in = Marked.kakao(ScenarioInputs.all());
        FrozenEdition frozen = FrozenEdition.of(in);
        Snapshot snapshot = Snapshot.read(frozen.snapshot());
        assertThat(frozen.snapshot()).isEqualTo(JsonWriter.bytes(snapshot));
        assertThat(frozen.digest()).isEqualTo(JsonWriter.sha256(snapshot));
        assertThat(frozen.publicDigest()).isEqualTo(JsonWriter.sha256(snapshot.publicEdition()));
    }

    @Test
    void thePublicEditionIsReadOutOfTheWholeAsItWasWritten() {
        FrozenEdition frozen = FrozenEdition.of(Marked.kakao(ScenarioInputs.all()));
        assertThat(Snapshot.inner(frozen.snapshot()).map(CanonicalJson::sha256)).hasValue(frozen.publicDigest());
        assertThat(Snapshot.readOuter(frozen.snapshot()).publicEdition()).isNull();
    }

    @Test
    void anEditionFromBeforeThereWasAPublicOneHasNone() {
        byte[] inner = Snapshot.inner(FrozenEdition.of(ScenarioInputs.all()).snapshot())
                .orElseThrow();
        assertThat(Snapshot.inner(inner)).isEmpty();
    }

    @Test
    void whatCannotBeKeptIsRefused() {
        EditionInputs in = ScenarioInputs.all();
        int length = FrozenEdition.of(in).snapshot().length;
        assertThat(FrozenEdition.of(in, length).snapshot()).hasSize(length);
        assertThatThrownBy(() -> FrozenEdition.of(in, length - 1))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo(ProblemType.CONFLICT));
    }

    private static void assertCanonical(byte[] written) throws IOException {
        assertThat(written).isEqualTo(new JsonCanonicalizer(written).getEncodedUTF8());
    }
}
