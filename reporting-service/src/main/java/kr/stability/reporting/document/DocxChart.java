package kr.stability.reporting.document;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a figure as a bar chart of DrawingML, which stays sharp, and its numbers as the text for who cannot see it. */
final class DocxChart {
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final String WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static final List<String> COLOURS = List.of("0B2A5B", "2E7D4F", "9A5B00");
    private static final String WIDTH = "6120000";
    private static final int ROW = 300_000;

    private DocxChart() {}

    static String relation(int index) {
        return "chart" + (index + 1);
    }

    /** The place of the chart in the text. */
    static void place(Markup out, int index, Bars bars) {
        String height = Integer.toString(ROW * (bars.bars().size() + 1));
        String words =
                bars.bars().stream().map(bar -> bar.label() + " " + bar.shown()).collect(Collectors.joining(", "));
        out.open("w:r").open("w:drawing").open("wp:inline", "xmlns:wp", WP);
        out.empty("wp:extent", "cx", WIDTH, "cy", height);
        out.empty("wp:docPr", "id", Integer.toString(index + 1), "name", bars.caption(), "descr", words);
        out.open("a:graphic", "xmlns:a", A).open("a:graphicData", "uri", C);
        out.empty("c:chart", "xmlns:c", C, "r:id", relation(index));
        out.close("a:graphicData").close("a:graphic");
        out.close("wp:inline").close("w:drawing").close("w:r");
    }

    /** The chart itself. */
    static void write(Markup out, Bars bars) {
        DocxWriter.xml(out).open("c:chartSpace", "xmlns:c", C, "xmlns:a", A, "xmlns:r", R);
        out.raw("<c:lang val=\"ko-KR\"/><c:roundedCorners val=\"0\"/><c:chart><c:autoTitleDeleted val=\"1\"/>"
                + "<c:plotArea><c:layout/><c:barChart><c:barDir val=\"bar\"/><c:grouping val=\"clustered\"/>"
                + "<c:varyColors val=\"0\"/>");
        series(out, bars);
        out.raw("<c:gapWidth val=\"40\"/><c:axId val=\"1\"/><c:axId val=\"2\"/></c:barChart>"
                + "<c:catAx><c:axId val=\"1\"/><c:scaling><c:orientation val=\"maxMin\"/></c:scaling>"
                + "<c:delete val=\"0\"/><c:axPos val=\"l\"/><c:majorTickMark val=\"none\"/>"
                + "<c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/><c:crossAx val=\"2\"/></c:catAx>"
                + "<c:valAx><c:axId val=\"2\"/><c:scaling><c:min val=\"0\"/></c:scaling><c:delete val=\"1\"/>"
                + "<c:axPos val=\"t\"/><c:crossAx val=\"1\"/></c:valAx></c:plotArea>"
                + "<c:plotVisOnly val=\"1\"/></c:chart>");
        out.raw("<c:spPr><a:ln><a:noFill/></a:ln></c:spPr><c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz=\"900\"/>"
                + "</a:pPr><a:endParaRPr lang=\"ko-KR\"/></a:p></c:txPr>");
        out.close("c:chartSpace");
    }

    private static void series(Markup out, Bars bars) {
        out.raw("<c:ser><c:idx val=\"0\"/><c:order val=\"0\"/><c:tx><c:v>")
                .text(bars.caption())
                .raw("</c:v></c:tx><c:invertIfNegative val=\"0\"/>");
        for (int i = 0; i < bars.bars().size(); i++) {
            String colour = COLOURS.get(bars.bars().get(i).group() % COLOURS.size());
            out.raw("<c:dPt><c:idx val=\"" + i + "\"/><c:invertIfNegative val=\"0\"/><c:bubble3D val=\"0\"/>"
                    + "<c:spPr><a:solidFill><a:srgbClr val=\"" + colour + "\"/></a:solidFill></c:spPr></c:dPt>");
        }
        labels(out, bars.bars());
        out.open("c:cat").open("c:strLit");
        points(out, bars.bars().stream().map(Bars.Bar::label).toList());
        out.close("c:strLit").close("c:cat").open("c:val").open("c:numLit");
        points(out, bars.bars().stream().map(bar -> Long.toString(bar.value())).toList());
        out.close("c:numLit").close("c:val").close("c:ser");
    }

    private static void labels(Markup out, List<Bars.Bar> bars) {
        String shows = "<c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/><c:showCatName val=\"0\"/>"
                + "<c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/>";
        out.open("c:dLbls");
        for (int i = 0; i < bars.size(); i++) {
            out.raw("<c:dLbl><c:idx val=\"" + i + "\"/><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr lang=\"ko-KR\"/><a:t>")
                    .text(bars.get(i).shown())
                    .raw("</a:t></a:r></a:p></c:rich></c:tx>" + shows + "</c:dLbl>");
        }
        out.raw(shows).close("c:dLbls");
    }

    private static void points(Markup out, List<String> values) {
        out.empty("c:ptCount", "val", Integer.toString(values.size()));
        for (int i = 0; i < values.size(); i++) {
            out.open("c:pt", "idx", Integer.toString(i));
            out.element("c:v", values.get(i)).close("c:pt");
        }
    }
}
