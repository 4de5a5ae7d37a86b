package kr.stability.portal.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
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
    private static final int BLOT = 0x25A0;
    private static final byte[] REGULAR = resource("/fonts/Pretendard-Regular.ttf");
    private static final byte[] BOLD = resource("/fonts/Pretendard-Bold.ttf");
    private static final CmapLookup GLYPHS = glyphs(REGULAR);

    /** Read when the first character is met that the first typeface does not have. */
    private static final class Second {
        static final byte[] REGULAR = resource("/fonts/NotoSansKR-Regular.ttf");
        static final CmapLookup GLYPHS = glyphs(REGULAR);
    }

    /**
     * A text that the typefaces can show.
     *
     * @param second true when it needs the second typeface
     */
    record Shown(String text, boolean second) {}

    private PdfFonts() {}

    /** Lends the typefaces that a text needs to a PDF, which closes them. */
    static void register(PdfRendererBuilder builder, PDDocument pdf, Shown shown) {
        if (shown.second()) {
            builder.useFont(new PDFontSupplier(font(pdf, Second.REGULAR)), "Noto Sans KR", 400, FontStyle.NORMAL, true);
        }
        builder.useFont(new PDFontSupplier(font(pdf, REGULAR)), "Pretendard", 400, FontStyle.NORMAL, true);
        builder.useFont(new PDFontSupplier(font(pdf, BOLD)), "Pretendard", 700, FontStyle.NORMAL, true);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    }

    /** Without glyph substitution, which takes most of the time; Korean has no ligatures to lose. */
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

    /** The text with ■ for each character without a glyph or not allowed in XML; white space is left alone. */
    static Shown shown(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean[] second = {false};
        text.codePoints().forEach(c -> {
            boolean first = c == '\n' || c == '\r' || c == '\t' || c >= ' ' && GLYPHS.getGlyphId(c) != 0;
            boolean shows = first || c > ' ' && Second.GLYPHS.getGlyphId(c) != 0;
            second[0] |= shows && !first;
            out.appendCodePoint(shows ? c : BLOT);
        });
        return new Shown(out.toString(), second[0]);
    }

    private static CmapLookup glyphs(byte[] file) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            return font.getUnicodeCmapLookup();
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
