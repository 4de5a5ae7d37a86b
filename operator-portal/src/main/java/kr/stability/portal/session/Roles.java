package kr.stability.portal.session;

/** Realm roles of people in a company, for {@code @RolesAllowed}. */
public final class Roles {
    /** Writes the plan. */
    public static final String DRAFTER = "operator-drafter";

    /** Certifies and files it. */
    public static final String CERTIFIER = "operator-certifier";

    /** Manages people and settings; may read. */
    public static final String ADMIN = "operator-admin";

    private Roles() {}
}
