package kr.stability.verifier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON: objects as maps, arrays as lists, whole numbers as {@code Long}. Nothing is guessed: a name that comes
 * twice, a fraction, text after the end or nesting deeper than 64 is refused.
 */
final class Json {
    private static final int DEEPEST = 64;

    private final String text;
    private int at;
    private int depth;

    private Json(String text) {
        this.text = text;
    }

    /**
     * Reads one value.
     *
     * @throws Unreadable when it is not JSON, or JSON of a kind that the ledger never writes
     */
    static Object read(String text) {
        Json json = new Json(text);
        Object value = json.value();
        json.space();
        if (json.at != text.length()) {
            throw json.unreadable("text after the end");
        }
        return value;
    }

    /** Reads an object. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> object(String text) {
        if (read(text) instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw new Unreadable("not a JSON object");
    }

    private Object value() {
        space();
        switch (peek()) {
            case '{':
                return nested(this::members);
            case '[':
                return nested(this::elements);
            case '"':
                return string();
            case 't':
                return word("true", true);
            case 'f':
                return word("false", false);
            case 'n':
                return word("null", null);
            default:
                return number();
        }
    }

    private Object nested(java.util.function.Supplier<Object> content) {
        if (++depth > DEEPEST) {
            throw unreadable("too deep");
        }
        at++;
        Object value = content.get();
        depth--;
        return value;
    }

    private Object members() {
        Map<String, Object> members = new HashMap<>();
        while (!ends('}', members.isEmpty())) {
            space();
            String name = string();
            space();
            expect(':');
            Object value = value();
            if (members.containsKey(name)) {
                throw unreadable("the name " + name + " comes twice");
            }
            members.put(name, value);
        }
        return members;
    }

    private Object elements() {
        List<Object> elements = new ArrayList<>();
        while (!ends(']', elements.isEmpty())) {
            elements.add(value());
        }
        return elements;
    }

    private boolean ends(char end, boolean first) {
        space();
        if (peek() == end) {
            at++;
            return true;
        }
        if (!first) {
            expect(',');
        }
        return false;
    }

    private String string() {
        expect('"');
        StringBuilder string = new StringBuilder();
        while (peek() != '"') {
            char c = text.charAt(at++);
            if (c < ' ') {
                throw unreadable("a control character in a string");
            }
            string.append(c == '\\' ? escaped() : c);
        }
        at++;
        if (string.codePoints().anyMatch(Json::isHalf)) { // UTF-8 would have "?" in its place
            throw unreadable("half a character in a string");
        }
        return string.toString();
    }

    private static boolean isHalf(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }

    private char escaped() {
        char c = peek();
        at++;
        int plain = "\"\\/bfnrt".indexOf(c);
        if (plain >= 0) {
            return "\"\\/\b\f\n\r\t".charAt(plain);
        }
        if (c != 'u' || at + 4 > text.length() || !text.substring(at, at + 4).matches("[0-9a-fA-F]{4}")) {
            throw unreadable("an unknown escape");
        }
        at += 4;
        return (char) Integer.parseInt(text.substring(at - 4, at), 16);
    }

    private Object number() {
        int start = at;
        while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        String number = text.substring(start, at);
        if (!number.matches("0|-?[1-9][0-9]{0,15}")) {
            throw unreadable("not a whole number: " + number);
        }
        return Long.valueOf(number);
    }

    private Object word(String word, Object value) {
        if (!text.startsWith(word, at)) {
            throw unreadable("an unknown word");
        }
        at += word.length();
        return value;
    }

    private void space() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() {
        if (at >= text.length()) {
            throw unreadable("it ends too early");
        }
        return text.charAt(at);
    }

    private void expect(char c) {
        if (peek() != c) {
            throw unreadable(c + " expected");
        }
        at++;
    }

    private Unreadable unreadable(String why) {
        return new Unreadable("not JSON at character " + at + ": " + why);
    }
}
