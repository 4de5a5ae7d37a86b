package kr.stability.reporting.edition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import kr.stability.reporting.document.Document;
import kr.stability.reporting.document.JsonWriter;
import kr.stability.reporting.json.CanonicalJson;
import kr.stability.reporting.json.RawJson;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.problem.ProblemType;

/**
 * The bytes that an edition consists of: a {@link Snapshot} with the public one inside. The two are not in memory together: the
 * public one is written before the restricted one is compiled, and its bytes stand inside.
 *
 * @param snapshot canonical JSON (RFC 8785) of the restricted edition with the public one inside
 * @param digest SHA-256 of the snapshot, lower-case hex
 * @param publicDigest SHA-256 of the public edition's canonical JSON, lower-case hex
 */
@SuppressWarnings("ArrayRecordComponent")
record FrozenEdition(byte[] snapshot, String digest, String publicDigest) {

    /** PostgreSQL writes a byte as two characters when it delivers or dumps a value, and a value of 1 GiB at most. */
    private static final int MOST = (512 << 20) - 16;

    /**
     * Compiles both editions.
     *
     * @throws Problem {@code conflict} when they have more than 512 MiB together, some 1,500 plans of 40 measures
     */
    static FrozenEdition of(EditionInputs in) {
        return of(in, MOST);
    }

    static FrozenEdition of(EditionInputs in, int most) {
        AudienceInputs audiences = AudienceInputs.of(in);
        EditionInputs open = audiences.open();
        byte[] inner = JsonWriter.bytes(compiled(open), most).orElseThrow(FrozenEdition::tooLarge);
        Whole whole = Whole.of(
                compiled(audiences.restricted()), open.addenda().totals(), audiences.openFigures(), new RawJson(inner));
        byte[] snapshot = JsonWriter.bytes(whole, most).orElseThrow(FrozenEdition::tooLarge);
        return new FrozenEdition(snapshot, CanonicalJson.sha256(snapshot), CanonicalJson.sha256(inner));
    }

    private static Problem tooLarge() {
        return Problem.of(
                ProblemType.CONFLICT,
                "종합 개선방안이 저장할 수 있는 크기(512MiB)를 넘습니다.",
                "The edition would be larger than what can be kept (512 MiB).");
    }

    private static Snapshot compiled(EditionInputs in) {
        return Snapshot.of(in, EditionCompiler.compiled(in));
    }

    /** A {@link Snapshot} whose public edition is written already. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Whole(
            String number,
            String quarter,
            Instant cutOff,
            Instant compiledAt,
            List<Snapshot.Input> inputs,
            List<Commitment> commitments,
            Document document,
            List<Disclosure.Total> shownTotals,
            List<Disclosure.Figure> shownFigures,
            RawJson publicEdition) {

        static Whole of(Snapshot is, List<Disclosure.Total> totals, List<Disclosure.Figure> figures, RawJson inner) {
            return new Whole(
                    is.number(),
                    is.quarter(),
                    is.cutOff(),
                    is.compiledAt(),
                    is.inputs(),
                    is.commitments(),
                    is.document(),
                    totals,
                    figures,
                    inner);
        }
    }
}
