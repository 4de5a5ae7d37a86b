package kr.stability.reporting.document;

import java.util.List;

/**
 * One thing that is said.
 *
 * @param bullet how it is set
 * @param text what is said
 * @param sources where it comes from; a document with a statement without any does not compile
 * @param illustrative true when a value in it is an example
 */
public record Statement(Bullet bullet, String text, List<SourceRef> sources, boolean illustrative) implements Block {

    /** Nobody changes the list afterwards. */
    public Statement {
        sources = List.copyOf(sources);
    }

    /** Bullets of press releases and reports, from the outside in. */
    public enum Bullet {
        /** □. */
        BOX("□"),
        /** ○. */
        CIRCLE("○"),
        /** -. */
        DASH("-"),
        /** No bullet: a paragraph. */
        NONE("");

        private final String sign;

        Bullet(String sign) {
            this.sign = sign;
        }

        /** The printed sign; empty for a paragraph. */
        public String sign() {
            return sign;
        }
    }
}
