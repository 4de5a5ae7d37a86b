package kr.stability.reporting.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.DoubleSupplier;

/** One XHTML file that needs nothing else: styles inside, no scripts, every text escaped. */
public final class HtmlWriter {
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private HtmlWriter() {}

    /** For a browser. UTF-8; the stream stays open. */
    public static void write(Document document, Imprint imprint, OutputStream out) {
        write(document, imprint, Medium.SCREEN, out);
    }

    /** What the file is made for. */
    enum Medium {
        /** A browser. */
        SCREEN,
        /** The PDF writer. */
        PRINT;

        /** The style of what needs so many millimetres to begin on a page; null where there are none. */
        String room(DoubleSupplier millimetres) {
            return this == PRINT ? "-fs-page-break-min-height: " + Math.round(millimetres.getAsDouble()) + "mm" : null;
        }
    }

    static void write(Document document, Imprint imprint, Medium medium, OutputStream out) {
        Markup.to(out, markup -> write(markup, document, imprint, medium));
    }

    private static void write(Markup out, Document document, Imprint imprint, Medium medium) {
        out.raw("<!DOCTYPE html>\n");
        out.open(
                "html",
                "xmlns",
                "http://www.w3.org/1999/xhtml",
                "lang",
                document.language(),
                "xml:lang",
                document.language());
        head(out, document, medium);
        out.open("body");
        cover(out, document, imprint);
        out.open("main");
        HtmlBlocks blocks = new HtmlBlocks(document, out, medium);
        blocks.write();
        out.close("main");
        out.open("footer")
                .element("p", document.publisher() + " · " + document.identifier() + " · SHA-256 " + imprint.digest());
        out.close("footer").close("body").close("html").raw("\n");
    }

    private static void head(Markup out, Document document, Medium medium) {
        out.open("head").empty("meta", "charset", "utf-8");
        out.element("title", document.title() + " (" + document.subtitle() + ")");
        out.empty("meta", "name", "description", "content", document.title() + " " + document.subtitle());
        out.empty("meta", "name", "subject", "content", document.title());
        out.empty("meta", "name", "author", "content", document.publisher());
        if (medium == Medium.SCREEN) {
            out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
            out.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
        } else {
            bookmarks(out, Outline.of(document));
        }
        out.open("style").raw("\n" + resource("document.css"));
        out.raw(resource(medium == Medium.PRINT ? "print.css" : "screen.css"));
        out.close("style").close("head");
    }

    private static void bookmarks(Markup out, List<Outline.Entry> outline) {
        out.open("bookmarks");
        Deque<Integer> open = new ArrayDeque<>();
        for (Outline.Entry entry : outline) {
            int level = entry.heading().rank().level();
            closeFrom(level, out, open);
            out.open("bookmark", "name", entry.label(), "href", "#" + entry.id());
            open.push(level);
        }
        closeFrom(1, out, open);
        out.close("bookmarks");
    }

    /** Closes the bookmarks that one at this level does not stand in. */
    private static void closeFrom(int level, Markup out, Deque<Integer> open) {
        while (!open.isEmpty() && open.peek() >= level) {
            open.pop();
            out.close("bookmark");
        }
    }

    private static void cover(Markup out, Document document, Imprint imprint) {
        out.open("header", "class", "cover");
        out.element("p", document.identifier(), "class", "identifier");
        out.element("h1", document.title()).element("p", document.subtitle(), "class", "subtitle");
        document.notices().forEach(notice -> out.element("p", notice, "class", "notice"));
        String date = CoverDate.of(document);
        out.element("p", date, "class", "date").element("p", document.publisher(), "class", "publisher");
        out.open("p", "class", "digest").text("전자지문(SHA-256) ").element("span", imprint.digest());
        out.close("p").close("header");
    }

    private static String resource(String name) {
        try (InputStream in = HtmlWriter.class.getResourceAsStream("/document/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
