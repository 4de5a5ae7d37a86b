package kr.stability.reporting.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A picture of rectangles, diamonds and words, in pixels from the top left. It is written as SVG, which browsers show and
 * {@link SvgPainter} paints into PDF; nothing else of SVG is used.
 */
final class Drawing {
    /** Of every drawing: the width of the text on A4. */
    static final int WIDTH = 620;

    static final String INK = "#1d1d1f";
    static final String GREY = "#55606e";
    static final String RULE = "#c3ccd8";

    private record Shape(String name, String text, List<String> attributes) {}

    private final List<Shape> shapes = new ArrayList<>();
    private int height;

    /** A filled rectangle. */
    Drawing box(double x, double y, double width, double height, String fill) {
        return shape("rect", "x", at(x), "y", at(y), "width", at(width), "height", at(height), "fill", fill);
    }

    /** A filled diamond around a point. */
    Drawing diamond(double x, double y, double radius, String fill) {
        String points = at(x) + "," + at(y - radius) + " " + at(x + radius) + "," + at(y) + " " + at(x) + ","
                + at(y + radius) + " " + at(x - radius) + "," + at(y);
        return shape("polygon", "points", points, "fill", fill);
    }

    /** Words from a point on their base line to the right. */
    Drawing words(double x, double y, String text, String fill) {
        shapes.add(new Shape(
                "text",
                text,
                List.of("x", at(x), "y", at(y), "font-size", Integer.toString(Letters.SIZE), "fill", fill)));
        return this;
    }

    /** Words from a point on their base line to the left. */
    Drawing wordsBefore(double x, double y, String text, String fill) {
        return words(x - Letters.width(text), y, text, fill);
    }

    Drawing tall(double pixels) {
        height = (int) Math.ceil(pixels);
        return this;
    }

    int height() {
        return height;
    }

    /** The picture with its words for who cannot see it, as the medium wants them. */
    void write(Markup out, String words, HtmlWriter.Medium medium) {
        String box = "0 0 " + WIDTH + " " + height;
        boolean print = medium == HtmlWriter.Medium.PRINT;
        out.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                box,
                "width",
                Integer.toString(WIDTH),
                "height",
                Integer.toString(height),
                "class",
                "drawing",
                "role",
                "img",
                "aria-label",
                words,
                "alt",
                print ? words : null);
        for (Shape shape : shapes) {
            String[] attributes = shape.attributes().toArray(String[]::new);
            if (shape.text() == null) {
                out.empty(shape.name(), attributes);
            } else {
                out.element(shape.name(), shape.text(), attributes);
            }
        }
        out.close("svg");
    }

    private Drawing shape(String name, String... attributes) {
        shapes.add(new Shape(name, null, List.of(attributes)));
        return this;
    }

    /** To a tenth of a pixel, the same on every machine. */
    private static String at(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0
                ? Long.toString(tenths / 10)
                : (tenths < 0 ? "-" : "") + Math.abs(tenths / 10) + "." + Math.abs(tenths % 10);
    }
}
