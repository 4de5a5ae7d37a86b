package kr.stability.reporting.ledger;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** A person's name as people write it: 김민준, but Minjun Kim; identity providers put the given name first. */
final class PersonName {
    private static final Pattern HANGUL = Pattern.compile("[\\uAC00-\\uD7A3]+");

    private PersonName() {}

    /** The name in a token; the subject's id when the token has none. */
    static String of(JsonWebToken token) {
        String family = text(token, "family_name");
        String given = text(token, "given_name");
        if (HANGUL.matcher(family + given).matches()) {
            return family + given;
        }
        String name = text(token, "name");
        return name.isBlank() ? Optional.ofNullable(token.getName()).orElse(token.getSubject()) : name;
    }

    /** Composed: directories of some systems write Hangul letter by letter, and no other text here is like that. */
    private static String text(JsonWebToken token, String claim) {
        String text = token.<Object>claim(claim).map(Object::toString).orElse("");
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
