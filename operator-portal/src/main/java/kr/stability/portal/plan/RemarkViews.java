package kr.stability.portal.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.stability.portal.reporting.PlanCheckView.Remark;

/** Brings together what the ministry's rules say about a section and what the company explains in it. */
final class RemarkViews {
    private final Section section;
    private final List<Remark> remarks;
    private final SequencedMap<String, ExplanationView> explained = new LinkedHashMap<>();
    private final Set<Remark> shown = new LinkedHashSet<>();

    RemarkViews(Section section, JsonNode typed, FormViews form) {
        this.section = section;
        this.remarks = form.advice().of(section);
        List<JsonNode> rows = Typed.rows(typed, section.explanations());
        for (int i = 0; i < rows.size(); i++) {
            String code = Typed.text(rows.get(i).path("code"));
            String text = "/" + section.explanations() + "/" + i + "/text";
            String pointer = text + "/ko";
            explained.put(
                    code,
                    new ExplanationView(
                            ExplanationView.name(section, code),
                            code,
                            Typed.text(Typed.at(rows.get(i), "text.ko")),
                            Typed.text(Typed.at(rows.get(i), "text.en")),
                            form.violations().stream()
                                    .filter(one -> one.isAt(pointer))
                                    .toList(),
                            theirs(form, text)));
        }
    }

    /** What somebody else saved of an explanation where it differs, in either language; null where nothing does. */
    private static String theirs(FormViews form, String text) {
        List<String> other = Stream.of("/ko", "/en")
                .map(language -> form.theirs().get(text + language))
                .filter(Objects::nonNull)
                .toList();
        return other.isEmpty()
                ? null
                : other.stream().filter(one -> !one.isEmpty()).collect(Collectors.joining("\n"));
    }

    /** The remarks about a place. */
    List<RemarkView> at(String pointer) {
        return remarks.stream()
                .filter(one -> one.pointer().equals(pointer))
                .map(this::view)
                .toList();
    }

    /** Those that no field has shown. */
    List<RemarkView> others() {
        return remarks.stream()
                .filter(one -> !shown.contains(one))
                .map(this::view)
                .toList();
    }

    /** Explanations of what is not asked now, or not known to be. */
    List<ExplanationView> unasked() {
        List<ExplanationView> unasked = new ArrayList<>(explained.values());
        remarks.forEach(one ->
                unasked.removeIf(view -> view.code().equals(Explanations.code(one.rule(), one.place()))));
        return unasked;
    }

    private RemarkView view(Remark remark) {
        shown.add(remark);
        RemarkView bare = new RemarkView(remark, null);
        return bare.mustExplain()
                ? new RemarkView(remark, explained.getOrDefault(bare.code(), blank(bare.code())))
                : bare;
    }

    private ExplanationView blank(String code) {
        return new ExplanationView(ExplanationView.name(section, code), code, "", "", List.of(), null);
    }
}
