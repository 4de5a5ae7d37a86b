package kr.stability.verifier;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The canonical form of JSON (RFC 8785) for what {@link Json} reads: names in the order of their UTF-16 units. */
final class Canonical {
    private final StringBuilder out = new StringBuilder();

    private Canonical() {}

    static byte[] bytes(Object value) {
        Canonical canonical = new Canonical();
        canonical.value(value);
        return canonical.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void value(Object value) {
        if (value instanceof Map<?, ?> map) {
            members(map);
        } else if (value instanceof List<?> list) {
            elements(list);
        } else if (value instanceof String string) {
            string(string);
        } else {
            out.append(value); // whole numbers, true, false, null
        }
    }

    private void members(Map<?, ?> map) {
        out.append('{');
        String comma = "";
        for (Map.Entry<?, ?> member : new TreeMap<>(map).entrySet()) {
            out.append(comma);
            string((String) member.getKey());
            out.append(':');
            value(member.getValue());
            comma = ",";
        }
        out.append('}');
    }

    private void elements(List<?> list) {
        out.append('[');
        for (Iterator<?> each = list.iterator(); each.hasNext(); ) {
            value(each.next());
            out.append(each.hasNext() ? "," : "");
        }
        out.append(']');
    }

    private void string(String string) {
        out.append('"');
        for (char c : string.toCharArray()) {
            int plain = "\"\\\b\f\n\r\t".indexOf(c);
            if (plain >= 0) {
                out.append('\\').append("\"\\bfnrt".charAt(plain));
            } else if (c < ' ') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
