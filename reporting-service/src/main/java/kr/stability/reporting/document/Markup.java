package kr.stability.reporting.document;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * Writes well-formed XHTML in UTF-8, a piece at a time; every text goes through {@link #text}, so nothing that was typed becomes
 * markup.
 */
final class Markup {
    private static final int PIECE = 1 << 13;

    private final StringBuilder piece = new StringBuilder(2 * PIECE);
    private final OutputStream out;

    private Markup(OutputStream out) {
        this.out = out;
    }

    /** Writes the whole of something; the stream stays open. */
    static void to(OutputStream out, Consumer<Markup> content) {
        Markup markup = new Markup(out);
        content.accept(markup);
        markup.send();
    }

    /** An opening tag with attribute names and values in turn; a null value leaves the attribute out. */
    Markup open(String tag, String... attributes) {
        start(tag, attributes);
        return raw(">");
    }

    /** A tag without content. */
    Markup empty(String tag, String... attributes) {
        start(tag, attributes);
        return raw("/>");
    }

    /** A closing tag. */
    Markup close(String tag) {
        piece.append("</").append(tag);
        return raw(">");
    }

    /** An element with text. */
    Markup element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    /** Text; line breaks are kept by the style sheet. */
    Markup text(String text) {
        text.codePoints().forEach(this::escape);
        return this;
    }

    /** Markup of this program itself, such as the doctype or a style sheet. */
    Markup raw(String markup) {
        piece.append(markup);
        if (piece.length() >= PIECE) {
            send();
        }
        return this;
    }

    private void start(String tag, String... attributes) {
        piece.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                piece.append(' ').append(attributes[i]).append("=\"");
                text(attributes[i + 1]);
                piece.append('"');
            }
        }
    }

    private void escape(int c) {
        switch (c) {
            case '<' -> piece.append("&lt;");
            case '>' -> piece.append("&gt;");
            case '&' -> piece.append("&amp;");
            case '"' -> piece.append("&quot;");
            case '\'' -> piece.append("&#39;");
            default -> piece.appendCodePoint(XmlText.allowed(c) ? c : 0xFFFD);
        }
    }

    private void send() {
        try {
            out.write(piece.toString().getBytes(StandardCharsets.UTF_8));
            piece.setLength(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
