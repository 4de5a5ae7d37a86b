package kr.stability.portal.web;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;

/** What the service never starts without: a missing one is named at start, before anything is opened. */
@Unremovable
@ConfigMapping(prefix = "stability.secrets")
public interface Secrets {
    /** Password of the service's role of the database. */
    String databasePassword();

    /** Secret of the portal at the identity provider. */
    String portalSecret();

    /** Secret of the account that delivers filings: without it companies would certify and nothing would ever be delivered. */
    String deliverySecret();

    /** Secret of the account that reads orders for notices. */
    String noticesSecret();

    /** Secret of the account that reads and keeps members. */
    String membersSecret();

    /** What sessions are encrypted with. */
    String sessionEncryption();
}
