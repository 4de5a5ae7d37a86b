package kr.stability.portal.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.stability.portal.web.Formats;
import kr.stability.portal.web.Label;
import kr.stability.portal.web.Language;
import kr.stability.portal.web.Terms;

/**
 * A plan to be read: exactly what is filed, in the words of the form.
 *
 * @param sections the sections that hold something
 */
public record PlanPreview(List<Part> sections) {

    /**
     * A section, a row, or a row in a row.
     *
     * @param code of the row, or empty
     */
    public record Part(Label label, String code, List<Item> items, List<Part> parts) {
        boolean empty() {
            return items.isEmpty() && parts.isEmpty();
        }
    }

    /**
     * One value in words.
     *
     * @param path of the field below its row
     * @param words the value in both languages, each as it is read on a page of its language
     */
    public record Item(String path, Label label, Label words) {
        /** The value as it stands on paper, which is in Korean. */
        public String value() {
            return words.ko();
        }
    }

    /** The preview of a plan in typed form. */
    public static PlanPreview of(JsonNode content) {
        return new PlanPreview(Stream.concat(
                        Arrays.stream(Section.values()).map(section -> part(section.form(), content, "")),
                        Stream.of(explanations(content)))
                .filter(part -> !part.empty())
                .toList());
    }

    private static Part explanations(JsonNode content) {
        Label label = Terms.of("plan.explanations");
        List<Part> rows = content.path(Explanations.FILED)
                .valueStream()
                .map(row -> new Part(
                        PlaceWords.of(row.path("pointer").asText()),
                        row.path("rule").asText(),
                        texts(row.path("text")),
                        List.of()))
                .toList();
        return new Part(label, "", List.of(), rows);
    }

    private static List<Item> texts(JsonNode text) {
        return Stream.of("ko", "en")
                .filter(text::has)
                .map(language -> new Item(
                        "text." + language,
                        Terms.of("plan.explanation.text" + (language.equals("en") ? ".en" : "")),
                        same(text.path(language).asText())))
                .toList();
    }

    private static Part part(Group group, JsonNode row, String code) {
        List<Item> items = group.fields()
                .filter(field -> !field.path().equals("code"))
                .filter(field -> !Typed.texts(Typed.at(row, field.path())).isEmpty())
                .map(field -> new Item(field.path(), field.label(), words(field, Typed.at(row, field.path()))))
                .toList();
        List<Item> all = new ArrayList<>(items);
        if (row.has("originalDueOn")) {
            all.add(new Item(
                    "originalDueOn", Terms.of("plan.milestone.originalDueOn"), day(row.path("originalDueOn"))));
        }
        List<Part> parts = new ArrayList<>();
        for (Group list : PlanEvidence.filed(group)) {
            Typed.rows(row, list.path())
                    .forEach(inner ->
                            parts.add(part(list, inner, inner.path("code").asText())));
        }
        return new Part(group.label(), code, all, parts);
    }

    private static Label words(Field field, JsonNode value) {
        return switch (field.kind()) {
            case DATE -> day(value);
            case INTEGER, DURATION -> same(Formats.grouped(value.asLong()));
            case MONEY -> new Label(Formats.grouped(value.asLong()) + "원", Formats.grouped(value.asLong()) + " won");
            case YES_NO, FLAG -> value.asBoolean() ? new Label("예 Yes", "Yes") : new Label("아니오 No", "No");
            case CHOICE, CODES ->
                value.isArray()
                        ? new Label(choices(field, value, Language.KOREAN), choices(field, value, Language.ENGLISH))
                        : field.said(value.asText());
            case LINES -> same(value.valueStream().map(JsonNode::asText).collect(Collectors.joining("\n")));
            case CODE, LINE, NOTE, AREA, DECIMAL -> same(value.asText());
        };
    }

    /** What somebody wrote, and a number: the same in each language. */
    private static Label same(String text) {
        return new Label(text, text);
    }

    private static Label day(JsonNode value) {
        LocalDate day = LocalDate.parse(value.asText());
        return new Label(Formats.korean(day), Formats.day(day, Language.ENGLISH.code()));
    }

    private static String choices(Field field, JsonNode values, Language language) {
        return values.valueStream()
                .map(value -> field.said(value.asText()).said(language))
                .collect(Collectors.joining(", "));
    }
}
