package kr.stability.reporting.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.stability.reporting.document.Source;
import kr.stability.reporting.document.SourceRef;
import kr.stability.reporting.edition.InputKind;
import kr.stability.reporting.edition.ReadEditions;
import kr.stability.reporting.edition.Snapshot;

/**
 * Finds the page of what an edition rests on: the place in a plan, the order, the inspection. What has no page of its own
 * is described among the sources of the edition.
 */
final class SourceLinks {
    private final Map<String, Snapshot.Input> inputs;
    private final Map<String, Source> sources;
    private final Map<String, String> register;

    /** @param register address of the description of each source, by mark */
    SourceLinks(ReadEditions.Reading reading, Map<String, String> register) {
        this.inputs =
                reading.inputs().stream().collect(Collectors.toMap(Snapshot.Input::mark, input -> input, (a, b) -> a));
        this.sources = reading.document().sources().stream()
                .collect(Collectors.toMap(Source::mark, source -> source, (a, b) -> a));
        this.register = register;
    }

    /** One link for each place; places in the same source are numbered. */
    List<EditionPage.Link> of(List<SourceRef> refs) {
        Map<String, EditionPage.Link> links = new LinkedHashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (SourceRef ref : refs) {
            String href = href(ref);
            if (!links.containsKey(href)) {
                int count = seen.merge(ref.mark(), 1, Integer::sum);
                String name = count == 1 ? ref.mark() : ref.mark() + "-" + count;
                links.put(href, new EditionPage.Link(name, href, title(ref)));
            }
        }
        return List.copyOf(links.values());
    }

    /** Where a described source itself leads: to its page, or to its public addresses. */
    List<EditionPage.Link> described(String mark) {
        Source source = sources.get(mark);
        Optional<String> page = page(mark, null);
        if (page.isPresent()) {
            return List.of(new EditionPage.Link(mark, page.get(), source.title()));
        }
        return source.urls().stream()
                .filter(url -> url.startsWith("https://") || url.startsWith("http://"))
                .map(url -> new EditionPage.Link(mark, url, source.title()))
                .toList();
    }

    /** Page of a kind of input by id and, in a plan, by place; empty for what has none. */
    static Optional<String> page(InputKind kind, String id, String pointer) {
        return switch (kind) {
            case SUBMISSION -> Optional.of("/ministry/submissions/" + id + place(pointer));
            case ORDER -> Optional.of("/ministry/orders/" + id + section(pointer));
            case REVIEW -> Optional.of("/ministry/submissions/" + id.split("@")[0] + "#findings");
            case INSPECTION -> Optional.of("/ministry/inspections/" + id);
            case PROGRESS_REPORT -> Optional.of("/ministry/reports/" + id);
            case RELEASE -> Optional.of("/ministry/releases/" + id);
            case REFORM -> Optional.of("/ministry/reforms/" + id);
            case INCIDENT -> Optional.of("/ministry/incidents/" + id);
            case RULES, INVENTORY, PARAGRAPH, EVIDENCE, PUBLIC_SOURCE -> Optional.empty();
        };
    }

    private String href(SourceRef ref) {
        return page(ref.mark(), ref.pointer()).orElseGet(() -> register.getOrDefault(ref.mark(), "#contents"));
    }

    private Optional<String> page(String mark, String pointer) {
        return Optional.ofNullable(inputs.get(mark))
                .flatMap(input -> InputKind.of(input.kind()).flatMap(kind -> page(kind, input.id(), pointer)));
    }

    private String title(SourceRef ref) {
        Source source = sources.get(ref.mark());
        String name = source == null ? ref.mark() : source.title();
        return ref.pointer() == null ? name : name + " " + ref.pointer();
    }

    private static String place(String pointer) {
        return pointer == null ? "" : "?at=" + URLEncoder.encode(pointer, StandardCharsets.UTF_8) + "#at";
    }

    private static String section(String pointer) {
        return pointer != null && pointer.startsWith("/requirements") ? "#requirements" : "";
    }
}
