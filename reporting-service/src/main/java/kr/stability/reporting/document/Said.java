package kr.stability.reporting.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A statement and where it stands.
 *
 * @param place texts of the headings above it, from the outside in
 * @param statement itself
 */
public record Said(List<String> place, Statement statement) {

    /** Everything that a document says, from top to bottom. */
    public static List<Said> in(Document document) {
        List<Said> all = new ArrayList<>();
        OpenHeadings open = new OpenHeadings();
        for (Block block : document.blocks()) {
            if (block instanceof Heading heading) {
                open.enter(heading);
            } else if (block instanceof Statement statement) {
                all.add(new Said(open.names(), statement));
            }
        }
        return all;
    }

    /** The place in one line. */
    public String where() {
        return String.join(" › ", place);
    }

    /** Paragraph, statement of the ministry, or computed. */
    public Kind kind() {
        if (statement.author() == null) {
            return Kind.COMPUTED;
        }
        return statement.author().statementBy() == null ? Kind.NARRATIVE : Kind.MINISTRY_STATEMENT;
    }

    /** Kinds of what is said. */
    public enum Kind {
        /** Written by an analyst, with sources. */
        NARRATIVE("서술"),
        /** The ministry's own statement. */
        MINISTRY_STATEMENT("부처 진술"),
        /** Computed from the register. */
        COMPUTED("산출 문장");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** As printed. */
        public String word() {
            return word;
        }
    }
}
