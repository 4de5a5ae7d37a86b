package kr.stability.reporting.edition;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import kr.stability.reporting.document.Document;
import kr.stability.reporting.document.JsonWriter;
import kr.stability.reporting.document.Source;

/**
 * What an edition consists of for ever: its canonical form is what the digest is of.
 *
 * @param number of the edition
 * @param quarter for example {@code 2023-Q1}
 * @param cutOff ISO 8601, UTC
 * @param compiledAt ISO 8601, UTC
 * @param inputs mark, id or number and hash of every input
 * @param document the text
 */
public record Snapshot(
        String number, String quarter, Instant cutOff, Instant compiledAt, List<Input> inputs, Document document) {
    private static final ObjectMapper TREE = new ObjectMapper();

    /** One input; the hash is null for public sources. */
    public record Input(String mark, String kind, String id, String sha256) {}

    static Snapshot of(EditionInputs in, EditionCompiler.Compiled compiled) {
        EditionInputs.Frame frame = in.frame();
        List<Input> inputs = compiled.document().sources().stream()
                .map(source -> input(source, compiled))
                .toList();
        return new Snapshot(
                frame.number(),
                frame.quarter().toString(),
                frame.cutOff(),
                frame.compiledAt(),
                inputs,
                compiled.document());
    }

    private static Input input(Source source, EditionCompiler.Compiled compiled) {
        String id = compiled.ids().getOrDefault(source.mark(), source.reference());
        return new Input(source.mark(), source.kind(), id, source.sha256());
    }

    /** The snapshot of canonical bytes. */
    static Snapshot read(byte[] snapshot) {
        try {
            JsonNode tree = TREE.readTree(snapshot);
            return new Snapshot(
                    tree.path("number").asText(),
                    tree.path("quarter").asText(),
                    Instant.parse(tree.path("cutOff").asText()),
                    Instant.parse(tree.path("compiledAt").asText()),
                    TREE.treeToValue(tree.path("inputs"), new TypeReference<List<Input>>() {}),
                    JsonWriter.document(tree.path("document")));
        } catch (IOException e) {
            throw new IllegalStateException("stored snapshot cannot be read", e);
        }
    }
}
