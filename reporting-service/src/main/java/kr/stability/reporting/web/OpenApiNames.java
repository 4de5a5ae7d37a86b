package kr.stability.reporting.web;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Names and forms of schemas as generated clients want them: no Java types, no machine-made names. */
final class OpenApiNames {
    private static final String COMPONENT = "#/components/schemas/";
    private static final Map<String, String> TIMES =
            Map.of("LocalDate", "date", "Instant", "date-time", "OffsetDateTime", "date-time");
    private static final Pattern COLLECTION = Pattern.compile("(Page|Items)(\\w+?)(View)?");

    private OpenApiNames() {}

    /** True for a schema that is only the Java type of a day or an instant. */
    static boolean isTime(String name) {
        return TIMES.containsKey(name);
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

    private static String format(Schema schema) {
        return schema.getRef() == null ? null : TIMES.get(schema.getRef().replace(COMPONENT, ""));
    }
}
