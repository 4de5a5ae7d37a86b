package kr.stability.reporting.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.Shape;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The embedded typeface (Pretendard, OFL) and what it can show. */
final class PdfFonts {
    /** Shown where the typeface has no glyph. The usual 〓 (U+3013) is itself missing from it. */
    private static final int BLOT = 0x25A0;

    private static final byte[] REGULAR = resource("/fonts/Pretendard-Regular.ttf");
    private static final byte[] BOLD = resource("/fonts/Pretendard-Bold.ttf");
    private static final TrueTypeFont PARSED = parsed();
    private static final double UNITS = units();
    private static final CmapLookup GLYPHS = glyphs();

    /**
     * A text that the typeface can show.
     *
     * @param text with ■ for each character without a glyph
     * @param missing those characters and how often each occurs
     */
    record Shown(String text, Map<Integer, Integer> missing) {}

    private PdfFonts() {}

    /** Lends the typeface to a PDF, which closes it. */
    static void register(PdfRendererBuilder builder, PDDocument pdf) {
        builder.useFont(new PDFontSupplier(font(pdf, REGULAR)), "Pretendard", 400, FontStyle.NORMAL, true);
        builder.useFont(new PDFontSupplier(font(pdf, BOLD)), "Pretendard", 700, FontStyle.NORMAL, true);
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
        text.codePoints().forEach(c -> {
            boolean shows = c <= ' ' || GLYPHS.getGlyphId(c) != 0;
            if (!shows) {
                missing.merge(c, 1, Integer::sum);
            }
            out.appendCodePoint(shows ? c : BLOT);
        });
        return new Shown(out.toString(), missing);
    }

    /** Width of words in ems. */
    static double width(String text) {
        return text.codePoints().mapToDouble(PdfFonts::advance).sum();
    }

    /** The outline of words on a base line that starts at 0, one em high, upwards. */
    static Shape outline(String text) {
        GeneralPath all = new GeneralPath();
        double at = 0;
        for (int c : text.codePoints().toArray()) {
            AffineTransform place = AffineTransform.getTranslateInstance(at, 0);
            place.scale(1.0 / UNITS, 1.0 / UNITS);
            all.append(place.createTransformedShape(glyph(c)), false);
            at += advance(c);
        }
        return all;
    }

    private static double advance(int c) {
        try {
            synchronized (PARSED) {
                return PARSED.getAdvanceWidth(GLYPHS.getGlyphId(c)) / UNITS;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GeneralPath glyph(int c) {
        try {
            synchronized (PARSED) {
                GlyphData data = PARSED.getGlyph().getGlyph(GLYPHS.getGlyphId(c));
                return data == null ? new GeneralPath() : data.getPath();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double units() {
        try {
            return PARSED.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CmapLookup glyphs() {
        try {
            return PARSED.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stays open: glyphs are read from it when they are drawn. */
    private static TrueTypeFont parsed() {
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(REGULAR));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = PdfFonts.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
