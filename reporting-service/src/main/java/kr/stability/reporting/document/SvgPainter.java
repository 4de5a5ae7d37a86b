package kr.stability.reporting.document;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.File;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Paints the SVG that {@link Drawing} writes into a PDF: filled rectangles, polygons, and words that can be searched and copied. It reads no
 * other SVG, so it needs no library for it and opens no door to what SVG can load.
 */
final class SvgPainter implements SVGDrawer {

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {}

    @Override
    public void addFontFile(File file, String family, Integer weight, BaseRendererBuilder.FontStyle style) {}

    @Override
    public void close() {}

    @Override
    public SVGImage buildSVGImage(Element svg, Box box, CssContext css, double width, double height, double dots) {
        return new Image(svg, dots);
    }

    private record Image(Element svg, double dots) implements SVGImage {

        @Override
        public int getIntrinsicWidth() {
            return (int) Math.ceil(number(svg, "width") * dots);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.ceil(number(svg, "height") * dots);
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            AffineTransform place = AffineTransform.getTranslateInstance(x, y);
            place.scale(dots, dots);
            for (Node node = svg.getFirstChild(); node != null; node = node.getNextSibling()) {
                if (node instanceof Element shape) {
                    device.setColor(colour(shape.getAttribute("fill")));
                    if (shape.getNodeName().equals("text")) {
                        words(shape, device, context, place);
                    } else {
                        device.fill(place.createTransformedShape(outline(shape)));
                    }
                }
            }
        }

        private void words(Element text, OutputDevice device, RenderingContext context, AffineTransform place) {
            Point2D from = place.transform(new Point2D.Double(number(text, "x"), number(text, "y")), null);
            FontSpecification font = font(number(text, "font-size") * dots);
            ((AbstractOutputDevice) device).setFontSpecification(font);
            device.setFont(context.getFont(font));
            context.getTextRenderer()
                    .drawString(device, text.getTextContent(), (float) from.getX(), (float) from.getY());
        }
    }

    private static FontSpecification font(double size) {
        FontSpecification font = new FontSpecification();
        font.families = PdfFonts.FAMILIES.toArray(String[]::new);
        font.fontWeight = IdentValue.NORMAL;
        font.fontStyle = IdentValue.NORMAL;
        font.variant = IdentValue.NORMAL;
        font.size = (float) size;
        return font;
    }

    private static Shape outline(Element shape) {
        return switch (shape.getNodeName()) {
            case "rect" ->
                new Rectangle2D.Double(
                        number(shape, "x"), number(shape, "y"), number(shape, "width"), number(shape, "height"));
            case "polygon" -> polygon(shape.getAttribute("points"));
            default -> throw new IllegalArgumentException("not a shape of a drawing: " + shape.getNodeName());
        };
    }

    private static Shape polygon(String points) {
        GeneralPath path = new GeneralPath();
        for (String point : points.split(" ")) {
            String[] at = point.split(",");
            if (path.getCurrentPoint() == null) {
                path.moveTo(Double.parseDouble(at[0]), Double.parseDouble(at[1]));
            } else {
                path.lineTo(Double.parseDouble(at[0]), Double.parseDouble(at[1]));
            }
        }
        path.closePath();
        return path;
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static FSRGBColor colour(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return new FSRGBColor(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
    }
}
