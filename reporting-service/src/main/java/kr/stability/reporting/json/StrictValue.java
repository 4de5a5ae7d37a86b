package kr.stability.reporting.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Function;

/** Reads a value from a JSON string and from nothing else; numbers, arrays and booleans are refused by name. */
final class StrictValue<T> extends StdScalarDeserializer<T> {
    private final String rule;
    private final transient Function<String, T> reader;

    StrictValue(Class<T> type, String rule, Function<String, T> reader) {
        super(type);
        this.rule = rule;
        this.reader = reader;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            throw new BrokenRuleException(parser, rule, handledType());
        }
        String text = parser.getText();
        Optional<String> broken = TextRule.broken(text);
        if (broken.isPresent()) {
            throw new BrokenRuleException(parser, broken.get(), handledType());
        }
        try {
            return reader.apply(text);
        } catch (DateTimeException e) {
            throw new BrokenRuleException(parser, rule, handledType());
        }
    }

    /** An ISO date of the years 1900 to 2999: others are slips of the keyboard. */
    static LocalDate businessDate(String text) {
        LocalDate date = LocalDate.parse(text);
        checkYear(date.getYear());
        return date;
    }

    /** An ISO time with offset of the same years; the database cannot keep all that Java can. */
    static Instant businessTime(String text) {
        OffsetDateTime time = OffsetDateTime.parse(text);
        checkYear(time.getYear());
        return time.toInstant();
    }

    private static void checkYear(int year) {
        if (year < 1900 || year > 2999) {
            throw new DateTimeException("year out of range");
        }
    }
}
