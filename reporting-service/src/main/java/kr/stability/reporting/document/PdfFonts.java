package kr.stability.reporting.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The embedded typefaces and what they can show: Pretendard (OFL), and Noto Sans KR (OFL) for what it lacks, Hanja above
 * all. The second is read and embedded only where a document needs it.
 */
final class PdfFonts {
    private static final String FIRST_NAME = "Pretendard";
    private static final String SECOND_NAME = "Noto Sans KR";

    /** In the order in which a character is looked for. */
    static final List<String> FAMILIES = List.of(FIRST_NAME, SECOND_NAME);

    /** Shown where the typeface has no glyph. The usual 〓 (U+3013) is itself missing from it. */
    private static final int BLOT = 0x25A0;

    private static final byte[] REGULAR = resource("/fonts/Pretendard-Regular.ttf");
    private static final byte[] BOLD = resource("/fonts/Pretendard-Bold.ttf");
    private static final Typeface FIRST = new Typeface(REGULAR);

    /** Read when the first character is met that the first typeface does not have. */
    private static final class Second {
        static final byte[] REGULAR = resource("/fonts/NotoSansKR-Regular.ttf");
        static final Typeface FACE = new Typeface(REGULAR);
    }

    /**
     * A text that the typefaces can show.
     *
     * @param text with ■ for each character without a glyph
     * @param second true when it needs the second typeface
     * @param missing characters without a glyph and how often each occurs
     */
    record Shown(String text, boolean second, Map<Integer, Integer> missing) {}

    private PdfFonts() {}

    /** Lends the typefaces that a text needs to a PDF, which closes them. */
    static void register(PdfRendererBuilder builder, PDDocument pdf, Shown shown) {
        if (shown.second()) {
            builder.useFont(new PDFontSupplier(font(pdf, Second.REGULAR)), SECOND_NAME, 400, FontStyle.NORMAL, true);
        }
        builder.useFont(new PDFontSupplier(font(pdf, REGULAR)), FIRST_NAME, 400, FontStyle.NORMAL, true);
        builder.useFont(new PDFontSupplier(font(pdf, BOLD)), FIRST_NAME, 700, FontStyle.NORMAL, true);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    }

    /**
     * Without glyph substitution: PDFBox builds regular expressions for its rules at every run of text, which takes
     * most of the time of a document, and Korean has no ligatures to lose.
     */
    private static PDFont font(PDDocument pdf, byte[] file) {
        try {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            font.setEnableGsub(false);
            pdf.registerTrueTypeFontForClosing(font);
            return PDType0Font.load(pdf, font, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces what has no glyph; white space is left alone. */
    static Shown shown(String text) {
        StringBuilder out = new StringBuilder(text.length());
        Map<Integer, Integer> missing = new TreeMap<>();
        boolean[] second = {false};
        text.codePoints().forEach(c -> {
            boolean first = c <= ' ' || FIRST.shows(c);
            boolean shows = first || Second.FACE.shows(c);
            second[0] |= shows && !first;
            if (!shows) {
                missing.merge(c, 1, Integer::sum);
            }
            out.appendCodePoint(shows ? c : BLOT);
        });
        return new Shown(out.toString(), second[0], missing);
    }

    /** Width of words in ems. */
    static double width(String text) {
        return text.codePoints().mapToDouble(c -> face(c).advance(c)).sum();
    }

    private static Typeface face(int c) {
        return FIRST.shows(c) || !Second.FACE.shows(c) ? FIRST : Second.FACE;
    }

    private static byte[] resource(String name) {
        try (InputStream in = PdfFonts.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
