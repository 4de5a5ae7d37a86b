package kr.stability.portal.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import kr.stability.local.stack.KeycloakAdmin;
import kr.stability.local.stack.LocalKeycloak;
import kr.stability.portal.testsupport.PortalTest;
import kr.stability.portal.testsupport.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A session that an administrator ends at the identity provider is over in the portal at once. */
@PortalTest
class BackChannelLogoutTest {
    private static final String CLIENT = "operator-portal";

    LocalKeycloak keycloak; // injected by the suite's servers

    private KeycloakAdmin administrator;
    private String configured;

    /** The realm names the portal's public address; the one under test listens elsewhere. */
    @BeforeEach
    void theRealmCallsThisPortal() {
        administrator = new KeycloakAdmin(keycloak.issuer());
        configured = administrator.tellsLogoutAt(CLIENT, SignedIn.portal() + "/back-channel-logout");
    }

    @AfterEach
    void asItWas() {
        administrator.tellsLogoutAt(CLIENT, configured);
    }

    @Test
    void theRealmCallsThePortalByItsAddress() {
        assertThat(configured).endsWith("/back-channel-logout");
    }

    @Test
    void aSessionEndedAtTheIdentityProviderIsOverHere() {
        SignedIn person = SignedIn.nobody();
        person.signInAs("skcnc-drafter");
        assertThat(person.open("/orders").url()).endsWith("/orders");
        administrator.endsSessionsOf("skcnc-drafter");
        assertThat(person.open("/orders").url()).contains("/realms/stability/");
    }

    @Test
    void aLogoutThatNobodySignedEndsNothing() throws IOException, InterruptedException {
        SignedIn person = SignedIn.nobody();
        person.signInAs("naver-drafter");
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(SignedIn.portal() + "/back-channel-logout"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("logout_token=eyJhbGciOiJub25lIn0.e30."))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(person.open("/orders").url()).endsWith("/orders");
    }
}
