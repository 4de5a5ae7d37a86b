package kr.stability.portal.company;

import java.util.Set;
import kr.stability.portal.session.Person;

/**
 * A member of the company.
 *
 * @param person account and name
 * @param userName what they sign in with
 * @param email address, or null
 * @param roles roles of this portal that they have
 * @param admin true when they manage members
 */
public record Member(Person person, String userName, String email, Set<MemberRole> roles, boolean admin) {
    /** True when the member has a role. */
    public boolean has(MemberRole role) {
        return roles.contains(role);
    }
}
