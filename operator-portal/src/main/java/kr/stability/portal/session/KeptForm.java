package kr.stability.portal.session;

import io.netty.handler.codec.http.QueryStringDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A form that came without a session, as the page can hold it. Whoever sends a form without a session gets a page of bounded
 * size: what is too large for it stays in the browser, which sends it again when the page is reloaded.
 *
 * @param fields what was typed; empty when it is too large
 * @param shown whether there is room to show it for reading too
 * @param tooLarge whether the page cannot hold it
 */
public record KeptForm(List<Field> fields, boolean shown, boolean tooLarge) {
    private static final int MOST_FIELDS = 100_000;
    /** What fields may take of a page of 64 KB, in bytes. */
    private static final long ROOM = 48 * 1024;

    private static final int TAGS = 160;

    /** A field as it was typed. */
    public record Field(String name, String value) {
        /** True for text that a person wants to read, not the form's own bookkeeping. */
        public boolean typed() {
            return !value.isBlank() && !name.equals("version") && !name.equals("action");
        }

        /** Bytes on the page, its tags included. */
        long size() {
            return escaped(name) + escaped(value) + TAGS;
        }

        private static long escaped(String text) {
            long marks = text.chars().filter(c -> "<>&\"'".indexOf(c) >= 0).count();
            return text.getBytes(StandardCharsets.UTF_8).length + 5 * marks;
        }
    }

    /** The form in the body of a request; of a body that no browser encodes like this nothing. */
    static KeptForm of(String body) {
        List<Field> fields = decoded(body).entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> new Field(field.getKey(), value)))
                .toList();
        long size = fields.stream().mapToLong(Field::size).sum();
        return size > ROOM ? new KeptForm(List.of(), false, true) : new KeptForm(fields, 2 * size <= ROOM, false);
    }

    private static Map<String, List<String>> decoded(String body) {
        try {
            return new TreeMap<>(new QueryStringDecoder(body, StandardCharsets.UTF_8, false, MOST_FIELDS).parameters());
        } catch (IllegalArgumentException broken) {
            return Map.of();
        }
    }
}
