package kr.stability.reporting.pages;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kr.stability.reporting.json.Text;

/** Reads the JSON of a plan as filed, of whatever version of the form, into what a page shows. */
final class PlanReader {
    private static final List<String> FIRST = List.of(
            "measures",
            "services",
            "sites",
            "components",
            "drills",
            "responseOrganisation",
            "remedy",
            "opinion",
            "opinionConfidential",
            "explanations");
    private static final List<String> TITLES = List.of("title", "name", "scenario");
    private static final Text YES = new Text("예", "Yes");
    private static final Text NO = new Text("아니요", "No");

    private PlanReader() {}

    /** Where a value stands, by number and by code. */
    private record Place(String pointer, String place) {
        Place member(String name) {
            return new Place(pointer + "/" + name.replace("~", "~0").replace("/", "~1"), below(name));
        }

        Place row(int index, JsonNode row) {
            String code = row.path("code").asText();
            return new Place(pointer + "/" + index, below(code.isEmpty() ? Integer.toString(index) : code));
        }

        private String below(String name) {
            return place.isEmpty() ? name : place + "/" + name;
        }
    }

    /** The whole plan. */
    static PlanText read(JsonNode plan) {
        Set<String> fields = new LinkedHashSet<>(FIRST);
        plan.fieldNames().forEachRemaining(fields::add);
        return new PlanText(fields.stream()
                .filter(field -> !empty(plan.get(field)))
                .map(field -> chapter(field, plan.get(field)))
                .toList());
    }

    /** What a value says, line by line; fields of an object with their names. */
    static List<Text> lines(String field, JsonNode value) {
        if (empty(value)) {
            return List.of();
        }
        if (value.isArray()) {
            return value.valueStream()
                    .flatMap(each -> lines(field, each).stream())
                    .toList();
        }
        if (!value.isObject() || isText(value)) {
            return List.of(scalar(field, value));
        }
        return members(value)
                .flatMap(member -> lines(member.getKey(), member.getValue()).stream()
                        .map(line -> named(PlanFields.name(member.getKey()), line)))
                .toList();
    }

    /** {@code measures/M1/endsOn} in words. */
    static Text label(String path) {
        List<Text> names = Stream.of(path.split("/")).map(PlanFields::name).toList();
        return new Text(
                String.join(" › ", names.stream().map(Text::ko).toList()),
                String.join(" › ", names.stream().map(name -> name.in(true)).toList()));
    }

    private static PlanText.Chapter chapter(String field, JsonNode value) {
        Place at = new Place("", "").member(field);
        return new PlanText.Chapter(at.pointer(), PlanFields.name(field), rows(at, field, value));
    }

    private static List<PlanText.Row> rows(Place at, String field, JsonNode value) {
        if (!ofObjects(value)) {
            return List.of(row(at, field, value));
        }
        List<PlanText.Row> rows = new ArrayList<>();
        for (int i = 0; i < value.size(); i++) {
            rows.add(row(at.row(i, value.get(i)), field, value.get(i)));
        }
        return rows;
    }

    private static PlanText.Row row(Place at, String field, JsonNode value) {
        List<PlanText.Group> groups = new ArrayList<>();
        if (value.isObject() && !isText(value)) {
            groups(at, null, value, groups);
        } else {
            PlanText.Field only =
                    new PlanText.Field(at.pointer(), at.place(), PlanFields.name(field), lines(field, value));
            groups.add(new PlanText.Group(at.pointer(), at.place(), null, List.of(only)));
        }
        String code = value.path("code").isTextual() ? value.path("code").asText() : null;
        return new PlanText.Row(at.pointer(), at.place(), code, title(value), value.hasNonNull("confidential"), groups);
    }

    /** The fields of an object; those of what stands in it come after, below labels of their own. */
    private static void groups(Place at, Text label, JsonNode object, List<PlanText.Group> groups) {
        List<PlanText.Field> own = new ArrayList<>();
        List<PlanText.Group> below = new ArrayList<>();
        members(object).forEach(member -> {
            String name = member.getKey();
            JsonNode value = member.getValue();
            Place there = at.member(name);
            if (ofObjects(value)) {
                for (int i = 0; i < value.size(); i++) {
                    JsonNode row = value.get(i);
                    groups(there.row(i, row), under(label, numbered(PlanFields.name(name), i, row)), row, below);
                }
            } else if (value.isObject() && !isText(value)) {
                groups(there, under(label, PlanFields.name(name)), value, below);
            } else {
                own.add(new PlanText.Field(there.pointer(), there.place(), PlanFields.name(name), lines(name, value)));
            }
        });
        groups.add(new PlanText.Group(at.pointer(), at.place(), label, own));
        groups.addAll(below);
    }

    /** In the order in which people read them: the database keeps members in one of its own. */
    private static Stream<Map.Entry<String, JsonNode>> members(JsonNode object) {
        return object.propertyStream()
                .filter(member -> !empty(member.getValue()))
                .sorted(Comparator.comparingInt(member -> PlanFields.order(member.getKey())));
    }

    private static Text scalar(String field, JsonNode value) {
        if (value.isObject()) {
            return new Text(
                    value.path("ko").asText(),
                    value.hasNonNull("en") ? value.path("en").asText() : null);
        }
        if (value.isBoolean()) {
            return value.booleanValue() ? YES : NO;
        }
        if (value.isNumber()) {
            String number = value.isIntegralNumber() ? "%,d".formatted(value.longValue()) : value.asText();
            return new Text(number, number);
        }
        return day(value.asText(), PlanFields.value(field, value.asText()));
    }

    private static Text day(String value, Text otherwise) {
        if (value.length() != "2023-01-06".length()) {
            return otherwise;
        }
        try {
            return Formats.inBoth(LocalDate.parse(value));
        } catch (DateTimeParseException words) {
            return otherwise;
        }
    }

    private static Text title(JsonNode row) {
        return TITLES.stream()
                .map(row::path)
                .filter(PlanReader::isText)
                .map(text -> scalar("title", text))
                .findFirst()
                .orElse(null);
    }

    private static Text numbered(Text name, int index, JsonNode row) {
        String code = row.path("code").asText(row.path("name").asText(Integer.toString(index + 1)));
        return named(name, " ", new Text(code, code));
    }

    private static Text under(Text label, Text name) {
        return label == null ? name : named(label, " › ", name);
    }

    private static Text named(Text name, Text value) {
        return named(name, ": ", value);
    }

    private static Text named(Text name, String between, Text value) {
        return new Text(name.ko() + between + value.ko(), name.in(true) + between + value.in(true));
    }

    private static boolean isText(JsonNode node) {
        return node.isObject() && node.path("ko").isTextual() && node.size() <= (node.has("en") ? 2 : 1);
    }

    private static boolean ofObjects(JsonNode node) {
        return node.isArray()
                && !node.isEmpty()
                && node.valueStream().allMatch(each -> each.isObject() && !isText(each));
    }

    private static boolean empty(JsonNode node) {
        return node == null || node.isNull() || node.isMissingNode() || node.isContainerNode() && node.isEmpty();
    }
}
