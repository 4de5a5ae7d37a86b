package kr.stability.portal.plan;

import java.util.Optional;

/**
 * What somebody says about a plan in a few sentences: a note or a reason. In normal form C, without white space around it.
 *
 * @param text as kept
 */
public record Remark(String text) {
    /** Most code points of a remark. */
    public static final int LONGEST = 2000;

    public Remark {
        text = Composed.of(text).replace("\r\n", "\n").strip();
    }

    /** What is wrong with it when something has to be said. */
    public Optional<Rule> broken() {
        return TextRule.broken(text, LONGEST);
    }

    /** What is wrong with it when nothing need be said. */
    public Optional<Rule> brokenIfAny() {
        return text.isEmpty() ? Optional.empty() : broken();
    }
}
