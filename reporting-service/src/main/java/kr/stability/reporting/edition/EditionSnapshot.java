package kr.stability.reporting.edition;

import java.util.ArrayList;
import java.util.List;
import kr.stability.reporting.document.Document;
import kr.stability.reporting.document.JsonWriter;

/**
 * What an edition is: its frame, every input that it was compiled from, and the document. Its canonical JSON (RFC 8785)
 * is stored, and its SHA-256 is the edition's digest.
 *
 * @param number for example {@code 2023-Q1-01}
 * @param quarter for example {@code 2023-Q1}
 * @param cutOff ISO instant
 * @param compiledAt ISO instant
 * @param inputs ids and hashes
 * @param document the text
 */
public record EditionSnapshot(
        String number, String quarter, String cutOff, String compiledAt, List<Input> inputs, Document document) {

    /**
     * One input.
     *
     * @param kind room it comes from, such as {@code submission}
     * @param id in that room
     * @param sha256 of its canonical form, lower-case hex
     */
    public record Input(String kind, String id, String sha256) {}

    /** Compiles the inputs and keeps the result with their hashes. */
    static EditionSnapshot of(EditionInputs in) {
        EditionInputs.Frame frame = in.frame();
        return new EditionSnapshot(
                frame.number(),
                frame.quarter().toString(),
                frame.cutOff().toString(),
                frame.compiledAt().toString(),
                inputs(in),
                EditionCompiler.compile(in));
    }

    private static List<Input> inputs(EditionInputs in) {
        List<Input> inputs = new ArrayList<>();
        in.incidents().forEach(incident -> inputs.add(input("incident", incident.id(), incident)));
        in.orders().forEach(order -> {
            inputs.add(input("order", order.letter().id(), List.of(order.letter(), order.requirements())));
            order.filings().forEach(filing -> inputs.add(new Input("submission", filing.id(), filing.sha256())));
            order.accepted()
                    .ifPresent(accepted -> inputs.add(input(
                            "review",
                            accepted.review(),
                            List.of(accepted.review(), accepted.sentAt().toString()))));
        });
        in.inspections().forEach(inspection -> inputs.add(input("inspection", inspection.id(), inspection)));
        in.reforms().forEach(reform -> inputs.add(input("reform", reform.id(), reform)));
        return inputs;
    }

    private static Input input(String kind, String id, Object value) {
        return new Input(kind, id, JsonWriter.sha256(value));
    }
}
