package kr.stability.reporting.document;

import java.util.ArrayList;
import java.util.List;

/** How wide words are in a drawing, by the typeface that the PDF embeds; a browser's own is about as wide. */
final class Letters {
    /** Size of all words in drawings, in pixels. */
    static final int SIZE = 12;

    private Letters() {}

    static double width(String text) {
        return PdfFonts.width(text) * SIZE;
    }

    /** Breaks words into at most two lines; what still does not fit ends with an ellipsis. */
    static List<String> lines(String text, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.replaceAll("\\s+", " ").split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || lines.size() == 1 || width(longer) <= width) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        return lines.stream().map(each -> cut(each, width)).toList();
    }

    private static String cut(String text, double width) {
        if (width(text) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 1 && width(text.substring(0, end) + "…") > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).strip() + "…";
    }
}
