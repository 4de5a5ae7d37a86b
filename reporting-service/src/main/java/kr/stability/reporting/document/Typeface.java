package kr.stability.reporting.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font file that is measured. */
final class Typeface {
    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double units;

    /** @param file TrueType */
    Typeface(byte[] file) {
        try {
            font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            glyphs = font.getUnicodeCmapLookup();
            units = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** True when it can show a character. */
    boolean shows(int c) {
        return glyphs.getGlyphId(c) != 0;
    }

    /** Width of a character in ems. */
    synchronized double advance(int c) {
        try {
            return font.getAdvanceWidth(glyphs.getGlyphId(c)) / units;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
