package kr.stability.portal.company;

import java.util.Arrays;
import java.util.Optional;
import kr.stability.portal.session.Role;

/** Roles that a company gives to its members itself. */
public enum MemberRole {
    DRAFTER(Role.DRAFTER),
    CERTIFIER(Role.CERTIFIER);

    private final String realmRole;

    MemberRole(String realmRole) {
        this.realmRole = realmRole;
    }

    /** Name of the role in the realm. */
    public String realmRole() {
        return realmRole;
    }

    /** The role of a name such as {@code DRAFTER}; nothing for any other text. */
    static Optional<MemberRole> named(String name) {
        return Arrays.stream(values()).filter(role -> role.name().equals(name)).findFirst();
    }
}
