package kr.stability.reporting.edition;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kr.stability.reporting.document.Said;
import kr.stability.reporting.document.SourceRef;
import kr.stability.reporting.document.Statement;

/** What an edition says, as OSCAL observations: each paragraph and statement with its sources as relevant evidence. */
final class OscalStatements {
    private final OscalSources sources;
    private final Instant collected;
    private final Set<String> taken = new HashSet<>();

    OscalStatements(Snapshot edition, OscalSources sources) {
        this.sources = sources;
        this.collected = edition.compiledAt();
    }

    /** The observation of what is said next, from top to bottom. */
    ObjectNode observation(Said said) {
        Statement statement = said.statement();
        ObjectNode observation = JsonNodeFactory.instance
                .objectNode()
                .put("uuid", id(said))
                .put("title", OscalText.line(said.where()))
                .put("description", OscalText.paragraphs(statement.text()));
        properties(said, observation.putArray("props"));
        observation.putArray("methods").add(cited(statement).isEmpty() ? "UNKNOWN" : "EXAMINE");
        observation
                .putArray("origins")
                .addObject()
                .putArray("actors")
                .addObject()
                .put("type", "party")
                .put("actor-uuid", OscalText.id("publisher"));
        if (!statement.sources().isEmpty()) {
            ArrayNode evidence = observation.putArray("relevant-evidence");
            statement.sources().forEach(ref -> evidence.add(sources.evidence(ref)));
        }
        return observation.put("collected", DateTimeFormatter.ISO_INSTANT.format(collected));
    }

    /** What a statement rests on besides its own wording, which is kept as a source too. */
    private static List<SourceRef> cited(Statement statement) {
        return statement.sources().stream()
                .skip(statement.author() == null ? 0 : 1)
                .toList();
    }

    private static void properties(Said said, ArrayNode properties) {
        String kind = said.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        properties.add(OscalText.property("kind", kind));
        Statement.Author author = said.statement().author();
        if (author != null) {
            properties.add(OscalText.property("written-by", author.writtenBy()));
        }
        if (author != null && author.statementBy() != null) {
            properties.add(OscalText.property("statement-by", author.statementBy()));
        }
        if (said.statement().illustrative()) {
            properties.add(OscalText.property("illustrative", "true"));
        }
    }

    /** The same from one edition to the next while only numbers in it change. */
    private String id(Said said) {
        String name = "statement/" + said.where() + "/"
                + Line.withoutNumbers(said.statement().text());
        int count = 0;
        while (!taken.add(name + "/" + count)) {
            count++;
        }
        return OscalText.id(name + "/" + count);
    }
}
