package kr.stability.reporting.edition;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectReader;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
 * @param commitments what was demanded and promised; empty in editions frozen before there were any
 * @param document the text
 * @param shownTotals sums that the public edition shows, with what they are made of; null in the public edition itself
 * @param shownFigures figures that the public edition shows by themselves; null in the public edition itself, and in editions
 *     frozen before they were kept
 * @param publicEdition what anybody may read, from the same inputs; null in the public edition itself, and in editions
 *     frozen before there was one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@RegisterForReflection
public record Snapshot(
        String number,
        String quarter,
        Instant cutOff,
        Instant compiledAt,
        List<Input> inputs,
        List<Commitment> commitments,
        Document document,
        List<Disclosure.Total> shownTotals,
        List<Disclosure.Figure> shownFigures,
        Snapshot publicEdition) {
    private static final String INNER = "publicEdition";
    private static final ObjectReader WHOLE = JsonWriter.reader().build().readerFor(Snapshot.class);
    private static final ObjectReader OUTER =
            JsonWriter.reader().addMixIn(Snapshot.class, Outer.class).build().readerFor(Snapshot.class);

    /** Passes over the edition inside. */
    @JsonIgnoreProperties(INNER)
    @RegisterForReflection
    private interface Outer {}

    /** Nobody changes the lists afterwards. */
    public Snapshot {
        inputs = List.copyOf(inputs);
        commitments = commitments == null ? List.of() : List.copyOf(commitments);
    }

    /** Of one audience. */
    Snapshot(
            String number,
            String quarter,
            Instant cutOff,
            Instant compiledAt,
            List<Input> inputs,
            List<Commitment> commitments,
            Document document) {
        this(number, quarter, cutOff, compiledAt, inputs, commitments, document, null, null, null);
    }

    /** One input; the hash is null for public sources. */
    public record Input(String mark, String kind, String id, String sha256) {}

    /** What its public edition tells of figures: sums, and figures by themselves as sums of one. */
    Stream<Disclosure.Total> shown() {
        Stream<Disclosure.Total> totals = shownTotals == null ? Stream.empty() : shownTotals.stream();
        Stream<Disclosure.Figure> figures = shownFigures == null ? Stream.empty() : shownFigures.stream();
        return Stream.concat(totals, figures.map(figure -> new Disclosure.Total(figure.key(), List.of(figure))));
    }

    /** What an audience may read; empty for the public of an edition that was frozen before there was one for it. */
    Optional<Snapshot> of(Audience audience) {
        return audience == Audience.RESTRICTED ? Optional.of(this) : Optional.ofNullable(publicEdition);
    }

    /** The edition for one audience. */
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
                Commitment.of(in),
                compiled.document());
    }

    private static Input input(Source source, EditionCompiler.Compiled compiled) {
        String id = compiled.ids().getOrDefault(source.mark(), source.reference());
        return new Input(source.mark(), source.kind(), id, source.sha256());
    }

    /** The snapshot of canonical bytes. */
    static Snapshot read(byte[] snapshot) {
        return read(WHOLE, snapshot);
    }

    /** The same without the public edition inside, which takes as much memory again. */
    static Snapshot readOuter(byte[] snapshot) {
        return read(OUTER, snapshot);
    }

    private static Snapshot read(ObjectReader reader, byte[] snapshot) {
        try {
            return reader.readValue(snapshot);
        } catch (IOException e) {
            throw new IllegalStateException("stored snapshot cannot be read", e);
        }
    }

    /** The canonical bytes of the public edition inside: they stand there as they are. Empty where there is none. */
    static Optional<byte[]> inner(byte[] snapshot) {
        try (JsonParser json = WHOLE.createParser(snapshot)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                boolean inner = json.currentName().equals(INNER);
                json.nextToken();
                long start = json.currentTokenLocation().getByteOffset();
                json.skipChildren();
                if (inner) {
                    return Optional.of(Arrays.copyOfRange(
                            snapshot, (int) start, (int) json.currentLocation().getByteOffset()));
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException("stored snapshot cannot be read", e);
        }
    }
}
