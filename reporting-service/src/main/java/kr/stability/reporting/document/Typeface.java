package kr.stability.reporting.document;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font file that is measured and drawn from. Stays open: glyphs are read when they are drawn. */
final class Typeface {
    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double units;

    /** By character: a document uses a few hundred of them, thousands of times. */
    private final Map<Integer, Shape> outlines = new HashMap<>();

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

    /** The outline of a character on a base line that starts at 0, one em high, upwards. */
    synchronized Shape outline(int c) {
        return outlines.computeIfAbsent(c, this::drawn);
    }

    private Shape drawn(int c) {
        try {
            GlyphData data = font.getGlyph().getGlyph(glyphs.getGlyphId(c));
            return data == null
                    ? new GeneralPath()
                    : AffineTransform.getScaleInstance(1 / units, 1 / units).createTransformedShape(data.getPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
