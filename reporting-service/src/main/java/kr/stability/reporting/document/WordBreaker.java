package kr.stability.reporting.document;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;

/** Breaks lines between words only, as Korean is set; the default breaks between syllables. */
final class WordBreaker implements FSTextBreaker {
    private String text = "";
    private int at;

    @Override
    public void setText(String text) {
        this.text = text;
        this.at = 0;
    }

    /** The next place where a line may begin, or {@link BreakIterator#DONE}. */
    @Override
    public int next() {
        if (at >= text.length()) {
            return BreakIterator.DONE;
        }
        int space = text.indexOf(' ', at);
        at = space < 0 ? text.length() : space + 1;
        return at;
    }
}
