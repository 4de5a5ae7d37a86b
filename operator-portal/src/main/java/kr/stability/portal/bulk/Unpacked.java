package kr.stability.portal.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/**
 * Looks through the parts of a workbook while they are unpacked, without keeping them, so that what is read later is known
 * to be small: all parts together, and the text between two marks of XML.
 */
final class Unpacked {
    /** More than the largest draft that the forms take. */
    private static final long MOST_BYTES = 32L << 20;

    /** Different texts in all cells; a plan with all its rows has fewer. */
    private static final int MOST_TEXTS = 200_000;

    private static final int LONGEST_TEXT = 256 << 10;
    private static final byte[] ROW = {'<', 'r', 'o', 'w', ' '};
    private static final byte[] SHARED_TEXT = {'<', 's', 'i', '>'};
    private static final byte[] DOCTYPE = {'<', '!', 'D', 'O', 'C'};
    private static final int BUFFER = 1 << 16;

    private long bytes;

    /**
     * Reads a part to its end.
     *
     * @param mostRows that a sheet may have before it is refused for that when it is too large as well
     * @throws RefusedException when it is too large, or is no plain XML though it is read as such
     */
    void look(String name, InputStream part, int mostRows) throws IOException {
        boolean xml = name.toLowerCase(Locale.ROOT).matches(".*\\.(xml|rels)");
        Marks marks = new Marks();
        byte[] buffer = new byte[BUFFER];
        int read;
        while ((read = part.read(buffer)) >= 0) {
            bytes += read;
            for (int i = 0; i < read; i++) {
                marks.next(buffer[i], xml);
            }
            if (bytes > MOST_BYTES) {
                throw new RefusedException(marks.rows > mostRows ? Refusal.TOO_MANY_ROWS : Refusal.UNPACKS_TOO_LARGE);
            }
        }
    }

    /** What was seen of the marks of XML so far. */
    private static final class Marks {
        private int since;
        private int inRow;
        private int inDoctype;
        private int inText;
        private int rows;
        private int texts;

        void next(byte b, boolean xml) {
            since = b == '<' ? 0 : since + 1;
            inRow = matched(ROW, inRow, b);
            inDoctype = matched(DOCTYPE, inDoctype, b);
            if (inRow == ROW.length) {
                rows++;
            }
            inText = matched(SHARED_TEXT, inText, b);
            if (inText == SHARED_TEXT.length) {
                texts++;
            }
            if (texts > MOST_TEXTS) {
                throw new RefusedException(Refusal.TOO_MANY_ROWS);
            }
            if (since > LONGEST_TEXT) {
                throw new RefusedException(Refusal.UNPACKS_TOO_LARGE);
            }
            if (xml && b == 0 || inDoctype == DOCTYPE.length) {
                throw new RefusedException(Refusal.NOT_A_WORKBOOK);
            }
        }

        private static int matched(byte[] mark, int far, byte b) {
            int at = far == mark.length ? 0 : far;
            if (b == mark[at]) {
                return at + 1;
            }
            return b == mark[0] ? 1 : 0;
        }
    }
}
