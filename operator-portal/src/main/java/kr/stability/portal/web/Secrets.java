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

    /** What sessions are encrypted with. */
    String sessionEncryption();
}
