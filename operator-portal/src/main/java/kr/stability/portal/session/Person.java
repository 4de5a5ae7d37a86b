package kr.stability.portal.session;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * A person as the identity provider knows them.
 *
 * @param iss issuer
 * @param sub subject; with the issuer the only key of a person
 * @param name as shown, family name first in Hangul
 */
@RegisterForReflection
public record Person(String iss, String sub, String name) {

    /** True when it is the same account, whatever it is called now. */
    public boolean is(Person other) {
        return iss.equals(other.iss) && sub.equals(other.sub);
    }

    /** A name in the order of its script. */
    public static String name(String family, String given, String fallback) {
        if (family == null || given == null) {
            return fallback;
        }
        boolean hangul = (family + given)
                .codePoints()
                .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL);
        return hangul ? family + given : given + " " + family;
    }
}
