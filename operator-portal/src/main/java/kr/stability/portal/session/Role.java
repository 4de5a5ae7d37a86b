package kr.stability.portal.session;

/** Roles of the realm that open something here. */
public final class Role {
    /** Writes the plan. */
    public static final String DRAFTER = "operator-drafter";

    /** Certifies and files it. */
    public static final String CERTIFIER = "operator-certifier";

    /** Manages people of the company; reads everything of it. */
    public static final String ADMIN = "operator-admin";

    private Role() {}
}
