package kr.stability.portal.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;

/** Breaks lines between words only, as Korean is set, and not inside dates; the default breaks between syllables. */
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
        do {
            int space = text.indexOf(' ', at);
            at = space < 0 ? text.length() : space + 1;
        } while (insideDate(at));
        return at;
    }

    /** A date such as {@code 2023. 1. 6.} stays on one line. */
    private boolean insideDate(int place) {
        int end = place;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        boolean part = end > place && end < text.length() && text.charAt(end) == '.';
        return part && place >= 3 && text.charAt(place - 2) == '.' && Character.isDigit(text.charAt(place - 3));
    }
}
