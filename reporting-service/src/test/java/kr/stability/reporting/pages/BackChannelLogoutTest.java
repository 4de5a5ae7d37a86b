package kr.stability.reporting.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import kr.stability.local.stack.KeycloakAdmin;
import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.RealKeycloak;
import kr.stability.reporting.testsupport.ReportingTest;
import kr.stability.reporting.testsupport.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A session that an administrator ends at the identity provider is over in the ministry pages at once. */
@ReportingTest
class BackChannelLogoutTest {
    private static final String CLIENT = "reporting-pages";

    private final KeycloakAdmin administrator =
            new KeycloakAdmin(RealKeycloak.get().issuer());
    private String configured;

    /** The realm names the service's public address; the one under test listens elsewhere. */
    @BeforeEach
    void theRealmCallsThisService() {
        configured = administrator.tellsLogoutAt(CLIENT, Visitor.address("/ministry/back-channel-logout"));
    }

    @AfterEach
    void asItWas() {
        administrator.tellsLogoutAt(CLIENT, configured);
    }

    @Test
    void theRealmCallsThePagesByTheirAddress() {
        assertThat(configured).endsWith("/ministry/back-channel-logout");
    }

    @Test
    void aSessionEndedAtTheIdentityProviderIsOverHere() {
        String user = Api.fresh("analyst").toLowerCase(Locale.ROOT);
        administrator.addsAnalyst(user);
        Visitor visitor = Visitor.signedIn(user);
        assertThat(visitor.opens("/ministry").status()).isEqualTo(200);
        administrator.endsSessionsOf(user);
        assertThat(visitor.opens("/ministry").url()).contains("/realms/stability/");
    }
}
