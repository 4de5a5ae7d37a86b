package kr.stability.reporting.operator;

/** Roles of the realm as they stand in the token, and the two that are derived from them in the configuration. */
public final class Role {
    /** Reads, drafts reviews, records inspections and reforms. */
    public static final String ANALYST = "ministry-analyst";

    /** Sends reviews. */
    public static final String REVIEWER = "ministry-reviewer";

    /** Serves orders, compiles and publishes editions. */
    public static final String PUBLISHER = "ministry-publisher";

    /** The portal's service account: may file and nothing else. */
    public static final String DELIVERY = "submission-delivery";

    /** The portal's service account for notices: reads the list of served orders and nothing else. */
    public static final String ORDER_READER = "order-reader";

    /** Writes the plans of a company and reports their progress. */
    public static final String DRAFTER = "operator-drafter";

    /** Certifies the filings of a company. */
    public static final String CERTIFIER = "operator-certifier";

    /** Derived: everybody at the ministry and the auditors. */
    public static final String READS_ALL = "reads-all";

    /** Derived: drafters, certifiers and administrators of a company. */
    public static final String READS_OWN = "reads-own";

    private Role() {}
}
