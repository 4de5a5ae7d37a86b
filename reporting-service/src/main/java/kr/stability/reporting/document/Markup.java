package kr.stability.reporting.document;

/** Writes well-formed XHTML; every text goes through {@link #text}, so nothing that was typed becomes markup. */
final class Markup {
    private final StringBuilder out = new StringBuilder(1 << 16);

    /** An opening tag with attribute names and values in turn; a null value leaves the attribute out. */
    Markup open(String tag, String... attributes) {
        start(tag, attributes);
        out.append('>');
        return this;
    }

    /** A tag without content. */
    Markup empty(String tag, String... attributes) {
        start(tag, attributes);
        out.append("/>");
        return this;
    }

    /** A closing tag. */
    Markup close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
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
        out.append(markup);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void start(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.append(' ').append(attributes[i]).append("=\"");
                text(attributes[i + 1]);
                out.append('"');
            }
        }
    }

    private void escape(int c) {
        switch (c) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> out.appendCodePoint(XmlText.allowed(c) ? c : 0xFFFD);
        }
    }
}
