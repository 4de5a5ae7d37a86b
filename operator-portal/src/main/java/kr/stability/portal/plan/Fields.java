package kr.stability.portal.plan;

import java.util.List;
import kr.stability.portal.plan.Group.Part;
import kr.stability.portal.web.Label;
import kr.stability.portal.web.Terms;

/** Fields that many sections have. */
final class Fields {
    private Fields() {}

    static Field code(String example) {
        Label words = Terms.of("plan.example");
        return Field.of(Kind.CODE, "code", "code")
                .required()
                .help(new Label(words.ko() + " " + example, words.en() + " " + example));
    }

    /** The English half of a text; {@code word} names the text. */
    static Field english(String path, Kind kind, String word) {
        return Field.of(kind, path + ".en", word + ".en");
    }

    static Field sources() {
        return Field.of(Kind.CODES, "sources", "sources").help("sources.help");
    }

    static Field minutes(String path, String word) {
        return Field.of(Kind.DURATION, path, word);
    }

    static Field date(String path, String word) {
        return Field.of(Kind.DATE, path, word).help("date.help");
    }

    static Part part(String word, Field... fields) {
        return new Part(Terms.of("plan." + word), List.of(fields), false);
    }

    /** That the row is not for the public edition, why, and until when. */
    static Part confidential() {
        return confidential("confidential");
    }

    /** The same at a path of the section. */
    static Part confidential(String path) {
        return new Part(
                Terms.of("plan.confidential.part"),
                List.of(
                        Field.of(Kind.NOTE, path + ".reason", "confidential.reason")
                                .requiredWith(path)
                                .help("confidential.reason.help"),
                        Field.of(Kind.DATE, path + ".until", "confidential.until")
                                .help("confidential.until.help")),
                true);
    }
}
