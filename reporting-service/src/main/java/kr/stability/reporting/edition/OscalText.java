package kr.stability.reporting.edition;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Ids and texts as OSCAL wants them. */
final class OscalText {
    private static final String SPECIAL = "\\`*_{}[]~^";
    private static final byte[] URL_NAMESPACE = ByteBuffer.allocate(16)
            .putLong(0x6ba7b8119dad11d1L)
            .putLong(0x80b400c04fd430c8L)
            .array();

    private OscalText() {}

    /** The same name always has the same id (RFC 9562, version 5, in the namespace of URLs). */
    static String id(String name) {
        try {
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            sha1.update(URL_NAMESPACE);
            ByteBuffer hash =
                    ByteBuffer.wrap(sha1.digest(("urn:stability-plan:" + name).getBytes(StandardCharsets.UTF_8)));
            long high = hash.getLong() & 0xFFFF_FFFF_FFFF_0FFFL | 0x5000L;
            long low = hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
            return new UUID(high, low).toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }

    /** One line without markup: what was typed is never read as Markdown or HTML. */
    static String line(String text) {
        return escaped(plain(text));
    }

    /** One line as typed, for fields that hold no markup. */
    static String plain(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    /** A property in the namespace of these editions. */
    static ObjectNode property(String name, String value) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("name", name)
                .put("ns", "urn:stability:oscal")
                .put("value", plain(value));
    }

    /** Paragraphs without markup. */
    static String paragraphs(String text) {
        return escaped(text.strip());
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                default -> {
                    if (SPECIAL.indexOf(c) >= 0) {
                        out.append('\\');
                    }
                    out.appendCodePoint(c);
                }
            }
        });
        return out.toString();
    }
}
