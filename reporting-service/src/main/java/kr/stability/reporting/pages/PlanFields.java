package kr.stability.reporting.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.stability.reporting.edition.PublicSources;
import kr.stability.reporting.json.Text;
import kr.stability.reporting.plan.Component;
import kr.stability.reporting.plan.DigitalService;
import kr.stability.reporting.plan.EvidenceReference;
import kr.stability.reporting.plan.Facility;
import kr.stability.reporting.plan.FacilityField;
import kr.stability.reporting.plan.Measure;
import kr.stability.reporting.plan.RemarkRule;
import kr.stability.reporting.plan.Remedy;

/** What the fields of a plan and their values are called on screen; names from {@code pages/plan-fields.csv}. */
final class PlanFields {
    private static final Map<String, Text> NAMES = names();
    private static final Map<String, Map<String, Text>> VALUES = Map.of(
            "kind", labels(Measure.Kind.values(), Measure.Kind::label),
            "tier", labels(DigitalService.Tier.values(), DigitalService.Tier::label),
            "layer", labels(Component.Layer.values(), Component.Layer::label),
            "mode", labels(Component.Mode.values(), Component.Mode::label),
            "madeBy", labels(EvidenceReference.Maker.values(), EvidenceReference.Maker::label),
            "group", labels(Remedy.UserGroup.values(), Remedy.UserGroup::label),
            "rule", Arrays.stream(RemarkRule.values()).collect(Collectors.toMap(RemarkRule::id, RemarkRule::message)),
            "powerCutOffStages", labels(Facility.CutOffStage.values(), Facility.CutOffStage::label));

    private static final List<String> ORDER = List.copyOf(NAMES.keySet());

    private PlanFields() {}

    /** Place of a field among the others, as people read them; what has no name here comes last. */
    static int order(String field) {
        int place = ORDER.indexOf(field);
        return place < 0 ? ORDER.size() : place;
    }

    /** The name of a field; of one that this version does not know, the name in the file. */
    static Text name(String field) {
        return NAMES.getOrDefault(field, new Text(field, field));
    }

    /** What a coded value of a field means; the value itself when it has no label. A source keeps its mark. */
    static Text value(String field, String value) {
        if (field.equals("sources")) {
            return new Text(
                    PublicSources.title(value).map(title -> value + " " + title).orElse(value), null);
        }
        return VALUES.getOrDefault(field, Map.of()).getOrDefault(value, new Text(value, null));
    }

    private static <E extends Enum<E>> Map<String, Text> labels(E[] values, Function<E, Text> label) {
        return Arrays.stream(values).collect(Collectors.toMap(Enum::name, label));
    }

    private static Map<String, Text> names() {
        Map<String, Text> names = new LinkedHashMap<>();
        Arrays.stream(FacilityField.values()).forEach(field -> names.put(field.path(), field.label()));
        try (InputStream in = PlanFields.class.getResourceAsStream("/pages/plan-fields.csv")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", 3))
                    .forEach(cells -> names.put(cells[0], new Text(cells[1], cells[2])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }
}
