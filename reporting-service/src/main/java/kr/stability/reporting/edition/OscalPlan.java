package kr.stability.reporting.edition;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import kr.stability.reporting.document.Said;
import kr.stability.reporting.edition.Commitment.Demand;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.problem.ProblemType;

/**
 * An edition as an OSCAL plan of action and milestones (NIST OSCAL 1.1.2): an item and a risk for each requirement,
 * an observation for each paragraph and statement, a resource for each source. Ids
 * come from the ids of the register, so they stay the same from one edition to the next.
 */
final class OscalPlan {
    private static final ObjectWriter JSON = new ObjectMapper().writerWithDefaultPrettyPrinter();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private OscalPlan() {}

    /**
     * The file; the stream stays open.
     *
     * @throws Problem {@code not-acceptable} for an edition that was frozen before this format was known
     */
    static void write(Snapshot edition, OutputStream out) throws IOException {
        if (edition.commitments().isEmpty()) {
            throw Problem.of(ProblemType.NOT_ACCEPTABLE);
        }
        JsonGenerator json = JSON.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartObject();
        json.writeObjectFieldStart("plan-of-action-and-milestones");
        json.writeStringField("uuid", OscalText.id("edition/" + edition.number()));
        json.writeObjectField("metadata", metadata(edition));
        json.writeObjectField("system-id", NODES.objectNode().put("id", "stability-plan-" + edition.quarter()));
        parts(edition, json);
        json.writeEndObject();
        json.writeEndObject();
        json.close();
    }

    /** What grows with the edition: each item is sent before the next is made. */
    private static void parts(Snapshot edition, JsonGenerator json) throws IOException {
        OscalSources sources = new OscalSources(edition);
        OscalStatements statements = new OscalStatements(edition, sources);
        List<Said> said = Said.in(edition.document());
        if (!said.isEmpty()) {
            array("observations", said.stream().map(statements::observation), json);
        }
        array("risks", demands(edition, OscalRisks::risk), json);
        array("poam-items", demands(edition, OscalPlan::item), json);
        if (!sources.isEmpty()) {
            json.writeObjectFieldStart("back-matter");
            array("resources", sources.resources(), json);
            json.writeEndObject();
        }
    }

    private static Stream<ObjectNode> demands(Snapshot edition, BiFunction<Commitment, Demand, ObjectNode> as) {
        return edition.commitments().stream()
                .flatMap(commitment -> commitment.requirements().stream().map(demand -> as.apply(commitment, demand)));
    }

    private static void array(String name, Stream<ObjectNode> items, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (Iterator<ObjectNode> each = items.iterator(); each.hasNext(); ) {
            json.writeTree(each.next());
        }
        json.writeEndArray();
    }

    private static ObjectNode metadata(Snapshot edition) {
        ObjectNode metadata = NODES.objectNode()
                .put("title", OscalText.line(edition.document().title()))
                .put("last-modified", DateTimeFormatter.ISO_INSTANT.format(edition.compiledAt()))
                .put("version", edition.number())
                .put("oscal-version", "1.1.2");
        ArrayNode roles = metadata.putArray("roles");
        roles.addObject().put("id", "publisher").put("title", "Publisher");
        ArrayNode parties = metadata.putArray("parties");
        String publisher = OscalText.id("publisher");
        party(parties, publisher, edition.document().publisher());
        operators(edition).forEach((code, name) -> party(parties, OscalText.id("operator/" + code), name));
        metadata.putArray("responsible-parties")
                .addObject()
                .put("role-id", "publisher")
                .putArray("party-uuids")
                .add(publisher);
        if (!edition.document().notices().isEmpty()) {
            metadata.put(
                    "remarks",
                    OscalText.paragraphs(String.join("\n\n", edition.document().notices())));
        }
        return metadata;
    }

    private static Map<String, String> operators(Snapshot edition) {
        Map<String, String> names = new LinkedHashMap<>();
        edition.commitments().forEach(c -> names.put(c.operator(), c.operatorName()));
        return names;
    }

    private static void party(ArrayNode parties, String id, String name) {
        parties.addObject().put("uuid", id).put("type", "organization").put("name", OscalText.plain(name));
    }

    private static ObjectNode item(Commitment commitment, Demand demand) {
        ObjectNode item = NODES.objectNode()
                .put("uuid", OscalText.id("item/" + commitment.order() + "/" + demand.code()))
                .put("title", OscalText.line(commitment.operatorName() + " " + demand.code()))
                .put("description", OscalText.paragraphs(demand.text()));
        ObjectNode actor =
                item.putArray("origins").addObject().putArray("actors").addObject();
        actor.put("type", "party").put("actor-uuid", OscalText.id("operator/" + commitment.operator()));
        item.putArray("related-risks").addObject().put("risk-uuid", OscalRisks.id(commitment, demand));
        return item;
    }
}
