package kr.stability.portal.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jsoup.nodes.Element;

/** Fields of a form filled in nearly as it asks: what people with mistakes and programs with bad intentions send. */
final class FormNonsense {
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "가나다",
            "\u0000",
            "\uFEFFbom",
            "\u202Eright to left",
            "\u3164",
            "\u200B",
            "각",
            "<script>alert(1)</script>",
            "'; DROP TABLE filing; --",
            "{inject:foo}",
            "${jndi:ldap://x}",
            "=cmd|' /C calc'!A0",
            "a\r\nSet-Cookie: x=y",
            "../../etc/passwd",
            "%00",
            "2026-02-30",
            "10000-01-01",
            "-1",
            "1e400",
            "9223372036854775808",
            "null",
            "M1",
            "x".repeat(3_000));

    private final Random random;

    FormNonsense(Random random) {
        this.random = random;
    }

    /** What is sent instead of the form. */
    Map<String, List<String>> in(Element form) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (Element field : form.select("[name]")) {
            if (random.nextInt(10) > 0) {
                fields.computeIfAbsent(name(field), name -> new ArrayList<>()).add(value(field));
            }
        }
        if (random.nextInt(6) == 0) {
            fields.put(strange(), List.of(text()));
        }
        if (random.nextInt(40) == 0) {
            for (int i = 0; i < 5_000; i++) {
                fields.put("measures[" + i + "].code", List.of("M" + i));
            }
        }
        return fields;
    }

    /** Rows may have any number. */
    private String name(Element field) {
        String name = field.attr("name");
        return random.nextInt(15) == 0
                ? name.replaceFirst(
                        "\\[\\d+]", "[" + List.of("-1", "99999999999", "x", "").get(random.nextInt(4)) + "]")
                : name;
    }

    private String strange() {
        return List.of(
                        "status",
                        "operator",
                        "id",
                        "measures[999999].code",
                        "measures[0][0]",
                        "a".repeat(300),
                        "[]",
                        "한글")
                .get(random.nextInt(8));
    }

    private String value(Element field) {
        if (random.nextInt(5) == 0) {
            return text();
        }
        if (field.is("select")) {
            List<String> offered =
                    field.select("option").stream().map(Element::val).toList();
            return offered.isEmpty() ? text() : offered.get(random.nextInt(offered.size()));
        }
        return switch (field.attr("type")) {
            case "hidden", "submit", "checkbox", "radio" -> field.hasAttr("value") ? field.val() : "on";
            case "date" -> "2023-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10);
            case "number" -> String.valueOf(random.nextInt(100));
            case "file" -> "%PDF-1.7";
            default -> random.nextBoolean() ? "글 " + random.nextInt(100) : text();
        };
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }
}
