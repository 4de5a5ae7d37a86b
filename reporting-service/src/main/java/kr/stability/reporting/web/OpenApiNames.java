package kr.stability.reporting.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Names and forms of schemas as generated clients want them: no Java types, no machine-made names. */
final class OpenApiNames {
    private static final String COMPONENT = "#/components/schemas/";
    private static final Map<String, String> FORMATS =
            Map.of("LocalDate", "date", "Instant", "date-time", "OffsetDateTime", "date-time", "UUID", "uuid");
    private static final Pattern COLLECTION = Pattern.compile("(Page|Items)(\\w+?)(View)?");

    private OpenApiNames() {}

    /** True for a schema that is only the Java type of a text of some format: a day, an instant, an id. */
    static boolean isText(String name) {
        return FORMATS.containsKey(name);
    }

    /** {@code OrderPage} for a page of {@code OrderView}, and so on. */
    static String of(String name) {
        Matcher collection = COLLECTION.matcher(name);
        return collection.matches() ? collection.group(2) + collection.group(1) : name;
    }

    /** Repairs one use of a schema. */
    static void repair(Schema schema) {
        String format = format(schema);
        if (format != null) {
            schema.setRef(null);
            schema.setFormat(format);
            if (schema.getType() == null) {
                schema.setType(List.of(Schema.SchemaType.STRING));
            }
        } else if (schema.getAnyOf() != null) {
            schema.getAnyOf().stream()
                    .map(OpenApiNames::format)
                    .filter(found -> found != null)
                    .findFirst()
                    .ifPresent(found -> {
                        schema.setAnyOf(null);
                        schema.setFormat(found);
                    });
        }
        if (schema.getRef() != null && schema.getRef().startsWith(COMPONENT)) {
            schema.setRef(COMPONENT + of(schema.getRef().substring(COMPONENT.length())));
        }
    }

    /** Lets every property that is not required be null. */
    static void letBeUndeclared(Schema schema) {
        List<String> required = schema.getRequired() == null ? List.of() : schema.getRequired();
        Map<String, Schema> properties = new LinkedHashMap<>(schema.getProperties());
        properties.replaceAll((name, property) -> required.contains(name) ? property : orNull(property));
        schema.setProperties(properties);
    }

    private static Schema orNull(Schema property) {
        if (property.getType() != null && !property.getType().contains(Schema.SchemaType.NULL)) {
            List<Schema.SchemaType> types = new ArrayList<>(property.getType());
            types.add(Schema.SchemaType.NULL);
            return property.type(types);
        }
        if (property.getRef() == null) {
            return property;
        }
        return OASFactory.createSchema()
                .addAnyOf(OASFactory.createSchema().ref(property.getRef()))
                .addAnyOf(OASFactory.createSchema().addType(Schema.SchemaType.NULL));
    }

    private static String format(Schema schema) {
        return schema.getRef() == null ? null : FORMATS.get(schema.getRef().replace(COMPONENT, ""));
    }
}
