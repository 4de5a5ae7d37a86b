package kr.stability.portal.session;

/**
 * A signed-in person, keyed by issuer and subject, never by e-mail.
 *
 * @param iss issuer of the token
 * @param sub subject within the issuer
 * @param name name to show, as it was when they acted
 */
public record Person(String iss, String sub, String name) {
    /** True when both are the same account, whatever the name is now. */
    public boolean sameAccount(Person other) {
        return iss.equals(other.iss) && sub.equals(other.sub);
    }
}
