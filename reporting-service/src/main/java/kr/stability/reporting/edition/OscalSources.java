package kr.stability.reporting.edition;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import kr.stability.reporting.document.Source;
import kr.stability.reporting.document.SourceRef;

/** The sources of an edition as OSCAL resources. Their ids come from the register, like all others. */
final class OscalSources {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<String, String> registered = new HashMap<>();

    OscalSources(Snapshot edition) {
        edition.inputs().forEach(input -> registered.put(input.mark(), input.id()));
        edition.document().sources().forEach(source -> sources.put(source.mark(), source));
    }

    boolean isEmpty() {
        return sources.isEmpty();
    }

    /** All of them. */
    Stream<ObjectNode> resources() {
        return sources.values().stream().map(this::resource);
    }

    /** A reference to one, with the place in it. */
    ObjectNode evidence(SourceRef ref) {
        Source source = sources.get(ref.mark());
        ObjectNode evidence = NODES.objectNode()
                .put("href", "#" + id(source))
                .put("description", OscalText.line(source.mark() + " " + source.title()));
        if (ref.pointer() != null) {
            evidence.put("remarks", OscalText.paragraphs(ref.pointer()));
        }
        return evidence;
    }

    private ObjectNode resource(Source source) {
        ObjectNode resource = NODES.objectNode()
                .put("uuid", id(source))
                .put("title", OscalText.line(source.title()))
                .put("description", OscalText.line(source.kind()));
        ArrayNode properties = resource.putArray("props");
        properties.add(OscalText.property("mark", source.mark()));
        if (source.sha256() != null) {
            properties.add(OscalText.property("sha-256", source.sha256()));
        }
        resource.putArray("document-ids").addObject().put("identifier", OscalText.plain(registered(source)));
        resource.putObject("citation").put("text", OscalText.line(source.reference()));
        if (!source.urls().isEmpty()) {
            ArrayNode links = resource.putArray("rlinks");
            source.urls().forEach(url -> links.addObject().put("href", url));
        }
        return resource;
    }

    private String registered(Source source) {
        return registered.getOrDefault(source.mark(), source.reference());
    }

    private String id(Source source) {
        return OscalText.id("source/" + source.kind() + "/" + registered(source));
    }
}
