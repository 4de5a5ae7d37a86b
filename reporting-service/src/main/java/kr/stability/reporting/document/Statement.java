package kr.stability.reporting.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * One thing that is said.
 *
 * @param bullet how it is set
 * @param text what is said
 * @param sources where it comes from; a document with a statement without any does not compile
 * @param illustrative true when a value in it is an example
 * @param author who wrote it; null for what is computed
 */
public record Statement(
        Bullet bullet,
        String text,
        List<SourceRef> sources,
        boolean illustrative,
        @JsonInclude(JsonInclude.Include.NON_NULL) Author author)
        implements Block {

    /** Nobody changes the list afterwards. */
    public Statement {
        sources = List.copyOf(sources);
    }

    /** What is computed. */
    public Statement(Bullet bullet, String text, List<SourceRef> sources, boolean illustrative) {
        this(bullet, text, sources, illustrative, null);
    }

    /**
     * Who wrote a paragraph.
     *
     * @param writtenBy name of who wrote it last
     * @param statementBy name and office of who answers for it as the ministry's own statement, or null
     */
    public record Author(
            String writtenBy,
            @JsonInclude(JsonInclude.Include.NON_NULL) String statementBy) {}

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
