package kr.stability.reporting.edition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import kr.stability.reporting.document.Document;
import kr.stability.reporting.document.JsonWriter;
import kr.stability.reporting.json.CanonicalJson;
import kr.stability.reporting.json.RawJson;

/**
 * The bytes that an edition consists of. They are those of {@link Snapshot#of(EditionInputs)}, but the two editions are not in
 * memory together: the public one is written before the restricted one is compiled, and its bytes stand inside.
 *
 * @param snapshot canonical JSON (RFC 8785) of the restricted edition with the public one inside
 * @param digest SHA-256 of the snapshot, lower-case hex
 * @param publicDigest SHA-256 of the public edition's canonical JSON, lower-case hex
 */
@SuppressWarnings("ArrayRecordComponent")
record FrozenEdition(byte[] snapshot, String digest, String publicDigest) {

    /** Compiles both editions. */
    static FrozenEdition of(EditionInputs in) {
        EditionInputs forAll = PublicInputs.of(in);
        byte[] inner = JsonWriter.bytes(compiled(forAll));
        byte[] snapshot = JsonWriter.bytes(Whole.of(
                compiled(PublicInputs.restricted(in)),
                forAll.addenda().totals(),
                PublicInputs.open(in),
                new RawJson(inner)));
        return new FrozenEdition(snapshot, CanonicalJson.sha256(snapshot), CanonicalJson.sha256(inner));
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
