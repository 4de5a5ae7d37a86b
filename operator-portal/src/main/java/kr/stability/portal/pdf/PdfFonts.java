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

/** The embedded typeface (Pretendard, OFL) and what it can show. */
final class PdfFonts {
    private static final int BLOT = 0x25A0;
    private static final byte[] REGULAR = resource("/fonts/Pretendard-Regular.ttf");
    private static final byte[] BOLD = resource("/fonts/Pretendard-Bold.ttf");
    private static final CmapLookup GLYPHS = glyphs();

    private PdfFonts() {}

    /** Lends the typeface to a PDF, which closes it. */
    static void register(PdfRendererBuilder builder, PDDocument pdf) {
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
    static String shown(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c == '\n' || c == '\r' || c == '\t' || c >= ' ' && GLYPHS.getGlyphId(c) != 0 ? c : BLOT)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    private static CmapLookup glyphs() {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(REGULAR))) {
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
