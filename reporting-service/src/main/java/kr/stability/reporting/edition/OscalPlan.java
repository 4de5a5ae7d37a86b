package kr.stability.reporting.edition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import kr.stability.reporting.edition.Commitment.Demand;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.problem.ProblemType;

/**
 * An edition as an OSCAL plan of action and milestones (NIST OSCAL 1.1.2): an item and a risk for each requirement,
 * an observation for each paragraph and statement, a resource for each source. Ids
 * come from the ids of the register, so they stay the same from one edition to the next.
 */
final class OscalPlan {
    private static final ObjectMapper JSON = new ObjectMapper();

    private OscalPlan() {}

    /**
     * The file.
     *
     * @throws Problem {@code not-acceptable} for an edition that was frozen before this format was known
     */
    static byte[] bytes(Snapshot edition) {
        if (edition.commitments().isEmpty()) {
            throw Problem.of(ProblemType.NOT_ACCEPTABLE);
        }
        ObjectNode root = JSON.createObjectNode();
        ObjectNode plan = root.putObject("plan-of-action-and-milestones");
        plan.put("uuid", OscalText.id("edition/" + edition.number()));
        plan.set("metadata", metadata(edition));
        plan.putObject("system-id").put("id", "stability-plan-" + edition.quarter());
        OscalSources sources = new OscalSources(edition);
        ArrayNode statements = OscalStatements.of(edition, sources);
        if (!statements.isEmpty()) {
            plan.set("observations", statements);
        }
        ArrayNode risks = plan.putArray("risks");
        ArrayNode items = plan.putArray("poam-items");
        for (Commitment commitment : edition.commitments()) {
            for (Demand demand : commitment.requirements()) {
                risks.add(OscalRisks.risk(commitment, demand));
                items.add(item(commitment, demand));
            }
        }
        ArrayNode resources = sources.resources();
        if (!resources.isEmpty()) {
            plan.putObject("back-matter").set("resources", resources);
        }
        return written(root);
    }

    private static ObjectNode metadata(Snapshot edition) {
        ObjectNode metadata = JSON.createObjectNode()
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
        ObjectNode item = JSON.createObjectNode()
                .put("uuid", OscalText.id("item/" + commitment.order() + "/" + demand.code()))
                .put("title", OscalText.line(commitment.operatorName() + " " + demand.code()))
                .put("description", OscalText.paragraphs(demand.text()));
        ObjectNode actor =
                item.putArray("origins").addObject().putArray("actors").addObject();
        actor.put("type", "party").put("actor-uuid", OscalText.id("operator/" + commitment.operator()));
        item.putArray("related-risks").addObject().put("risk-uuid", OscalRisks.id(commitment, demand));
        return item;
    }

    private static byte[] written(ObjectNode root) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree is always JSON", e);
        }
    }
}
