package kr.stability.portal.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what was typed into one field. The value comes out typed, or the rule that it breaks. */
final class FieldReader {
    private static final int LINE = 200;
    private static final int NOTE = 500;
    private static final int AREA = 10_000;
    /** No number of a plan has more characters; to compute one of a million takes minutes. */
    private static final int LONGEST_NUMBER = 40;

    private static final int CODE = 60;
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1L << 53); // RFC 8785 writes numbers as doubles
    private static final long LONGEST_DURATION = 10 * 366 * 24 * 60;
    private static final Pattern DATE =
            Pattern.compile("(\\d{4})\\s*[-./]\\s*(\\d{1,2})\\s*[-./]\\s*(\\d{1,2})\\s*\\.?");
    private static final Pattern NUMBER = Pattern.compile("-?(\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d{1,9})?");

    /** A value, or the rule that was broken; neither when nothing was typed. */
    record Reading(JsonNode value, Rule broken) {
        static final Reading NOTHING = new Reading(null, null);

        static Reading of(JsonNode value) {
            return new Reading(value, null);
        }

        static Reading broken(Rule rule) {
            return new Reading(null, rule);
        }
    }

    private FieldReader() {}

    /** Reads a field of one value. */
    static Reading read(Field field, JsonNode typed) {
        String text = Composed.of(Typed.text(typed));
        if (text.isBlank()) {
            return Reading.NOTHING;
        }
        return switch (field.kind()) {
            case CODE -> code(text.strip());
            case LINE -> text(text.strip(), LINE);
            case NOTE -> text(text.strip(), NOTE);
            case AREA -> text(text.stripTrailing(), AREA);
            case DATE -> date(text.strip());
            case INTEGER, MONEY -> number(text.strip(), true);
            case DURATION -> duration(number(text.strip(), true));
            case DECIMAL -> number(text.strip(), false);
            case YES_NO, FLAG -> flag(text.strip());
            case CHOICE -> choice(field, text.strip());
            case CODES, LINES -> throw new IllegalArgumentException("a list: " + field.path());
        };
    }

    /** The words of a list field. */
    static ArrayNode words(Field field, JsonNode typed) {
        ArrayNode words = JsonNodeFactory.instance.arrayNode();
        String separators = field.kind() == Kind.LINES ? "\n" : "[,\n]";
        Typed.words(typed, separators).forEach(word -> words.add(Composed.of(word)));
        return words;
    }

    /** The rule that one word of a list field breaks. */
    static Optional<Rule> broken(Field field, String word) {
        if (field.kind() == Kind.LINES) {
            return TextRule.broken(word, LINE);
        }
        boolean listed = field.choices().isEmpty()
                || field.choices().stream().anyMatch(choice -> choice.value().equals(word));
        return listed ? Optional.ofNullable(code(word).broken()) : Optional.of(Rule.NOT_IN_LIST);
    }

    private static Reading text(String text, int most) {
        return TextRule.broken(text, most).map(Reading::broken).orElseGet(() -> Reading.of(TextNode.valueOf(text)));
    }

    private static Reading code(String text) {
        boolean parted = text.codePoints().anyMatch(c -> Character.isWhitespace(c) || c == ',');
        return parted ? Reading.broken(Rule.NOT_A_CODE) : text(text, CODE);
    }

    private static Reading date(String text) {
        Matcher parts = DATE.matcher(text);
        if (!parts.matches()) {
            return Reading.broken(Rule.NOT_A_DATE);
        }
        List<Integer> numbers = List.of(1, 2, 3).stream()
                .map(part -> Integer.valueOf(parts.group(part)))
                .toList();
        try {
            LocalDate date = LocalDate.of(numbers.get(0), numbers.get(1), numbers.get(2));
            boolean sensible = date.getYear() >= 1900 && date.getYear() < 3000;
            return sensible ? Reading.of(TextNode.valueOf(date.toString())) : Reading.broken(Rule.NOT_A_DATE);
        } catch (DateTimeException e) {
            return Reading.broken(Rule.NOT_A_DATE);
        }
    }

    private static Reading number(String text, boolean whole) {
        if (text.length() > LONGEST_NUMBER || !NUMBER.matcher(text).matches()) {
            return Reading.broken(Rule.NOT_A_NUMBER);
        }
        BigDecimal number = new BigDecimal(text.replace(",", "")).stripTrailingZeros();
        if (number.signum() < 0) {
            return Reading.broken(Rule.NEGATIVE_NUMBER);
        }
        if (number.compareTo(LARGEST) > 0 || whole && number.scale() > 0) {
            return Reading.broken(Rule.NOT_A_NUMBER);
        }
        return Reading.of(number.scale() > 0 ? DecimalNode.valueOf(number) : LongNode.valueOf(number.longValueExact()));
    }

    private static Reading duration(Reading number) {
        boolean absurd = number.broken() == null && number.value().longValue() > LONGEST_DURATION;
        return absurd ? Reading.broken(Rule.OUT_OF_RANGE) : number;
    }

    private static Reading flag(String text) {
        return switch (text) {
            case "true", "on" -> Reading.of(BooleanNode.TRUE);
            case "false" -> Reading.of(BooleanNode.FALSE);
            default -> Reading.broken(Rule.NOT_IN_LIST);
        };
    }

    private static Reading choice(Field field, String text) {
        if (field.offers() != null) {
            return code(text);
        }
        return field.choices().stream().anyMatch(choice -> choice.value().equals(text))
                ? Reading.of(TextNode.valueOf(text))
                : Reading.broken(Rule.NOT_IN_LIST);
    }
}
