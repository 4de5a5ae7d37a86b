package kr.stability.portal.siteloss;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.stability.portal.plan.CheckedPlan;
import kr.stability.portal.reporting.Text;

/**
 * The part of a draft that says what runs where.
 *
 * @param json sections {@code services}, {@code sites} and {@code components}, as reporting-service takes them
 */
record DraftInventory(ObjectNode json) {
    private static final List<String> SECTIONS = List.of("services", "sites", "components");

    /** Layers from what users touch down to what carries it, in the order of the picture. */
    enum Layer {
        APPLICATION,
        AUTHENTICATION,
        DATA,
        OPERATIONS_TOOL,
        NETWORK,
        OTHER
    }

    /** A component, and the data centres in which it runs. */
    record Component(String code, Layer layer, List<String> sites) {}

    static DraftInventory of(CheckedPlan plan) {
        ObjectNode json = plan.content().objectNode();
        SECTIONS.stream()
                .filter(plan.content()::has)
                .forEach(section -> json.set(section, plan.content().get(section)));
        return new DraftInventory(json);
    }

    /** Codes of data centres, declared or named by a component. */
    Set<String> sites() {
        Set<String> codes = new LinkedHashSet<>(codes("sites").toList());
        components().forEach(component -> codes.addAll(component.sites()));
        return codes;
    }

    List<String> services() {
        return codes("services").toList();
    }

    /** What services are called, by code; those without a name are left out. */
    Map<String, Text> names() {
        return rows("services")
                .filter(row -> row.has("code") && row.path("name").has("ko"))
                .collect(Collectors.toMap(
                        row -> row.path("code").asText(),
                        row -> new Text(
                                row.path("name").path("ko").asText(),
                                row.path("name").path("en").asText(null)),
                        (one, other) -> one));
    }

    List<Component> components() {
        return rows("components")
                .filter(row -> row.has("code"))
                .map(row -> new Component(
                        row.path("code").asText(),
                        Layer.valueOf(row.path("layer").asText(Layer.OTHER.name())),
                        row.path("sites")
                                .valueStream()
                                .map(JsonNode::asText)
                                .distinct()
                                .toList()))
                .toList();
    }

    private Stream<String> codes(String list) {
        return rows(list)
                .filter(row -> row.has("code"))
                .map(row -> row.path("code").asText());
    }

    private Stream<JsonNode> rows(String list) {
        return json.path(list).valueStream();
    }
}
