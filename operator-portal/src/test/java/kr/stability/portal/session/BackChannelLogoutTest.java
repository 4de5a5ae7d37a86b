package kr.stability.portal.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import kr.stability.local.stack.LocalKeycloak;
import kr.stability.portal.testsupport.PortalTest;
import kr.stability.portal.testsupport.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A session that an administrator ends at the identity provider is over in the portal at once. */
@PortalTest
class BackChannelLogoutTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    LocalKeycloak keycloak; // injected by the suite's servers

    private final HttpClient http = HttpClient.newHttpClient();
    private String realm;
    private String token;
    private ObjectNode client;
    private String configured;

    /** The realm names the portal's public address; the one under test listens elsewhere. */
    @BeforeEach
    void theRealmCallsThisPortal() throws Exception {
        String server = keycloak.issuer().replaceFirst("/realms/.*", "");
        realm = server + "/admin/realms/stability";
        token = signIn(server);
        client = (ObjectNode) get("/clients?clientId=operator-portal").get(0);
        configured = client.at("/attributes/backchannel.logout.url").asText();
        callAt(SignedIn.portal() + "/back-channel-logout");
    }

    @AfterEach
    void asItWas() throws Exception {
        callAt(configured);
    }

    @Test
    void theRealmCallsThePortalByItsAddress() {
        assertThat(configured).endsWith("/back-channel-logout");
    }

    @Test
    void aSessionEndedAtTheIdentityProviderIsOverHere() throws Exception {
        SignedIn person = SignedIn.nobody();
        person.signInAs("skcnc-drafter");
        assertThat(person.open("/orders").url()).endsWith("/orders");
        String user = get("/users?exact=true&username=skcnc-drafter")
                .get(0)
                .path("id")
                .asText();
        send(request("/users/" + user + "/logout").POST(BodyPublishers.noBody()));
        assertThat(person.open("/orders").url()).contains("/realms/stability/");
    }

    @Test
    void aLogoutThatNobodySignedEndsNothing() throws Exception {
        SignedIn person = SignedIn.nobody();
        person.signInAs("naver-drafter");
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(SignedIn.portal() + "/back-channel-logout"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("logout_token=eyJhbGciOiJub25lIn0.e30."))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(person.open("/orders").url()).endsWith("/orders");
    }

    private void callAt(String url) throws Exception {
        ((ObjectNode) client.path("attributes")).put("backchannel.logout.url", url);
        send(request("/clients/" + client.path("id").asText())
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(JSON.writeValueAsString(client))));
    }

    private String signIn(String server) throws Exception {
        return JSON.readTree(send(HttpRequest.newBuilder(
                                URI.create(server + "/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=password&client_id=admin-cli&username="
                                + LocalKeycloak.administrator() + "&password=" + LocalKeycloak.administrator()))))
                .path("access_token")
                .asText();
    }

    private JsonNode get(String path) throws Exception {
        return JSON.readTree(send(request(path).GET()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(realm + path)).header("Authorization", "Bearer " + token);
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return answer.body();
    }
}
