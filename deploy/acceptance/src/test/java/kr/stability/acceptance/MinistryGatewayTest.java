package kr.stability.acceptance;

import static kr.stability.acceptance.BehindTls.STRANGER;
import static kr.stability.acceptance.BehindTls.TRUSTED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.List;
import kr.stability.local.stack.ServiceProgram;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** reporting-service in production, with plain HTTP behind a gateway that ends TLS and is the only one whose word counts. */
@OnWholeSystem
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MinistryGatewayTest {
    private static final Path LOG = Path.of("target", "logs", "reporting-service-production.log");

    private final WholeSystem system;
    private final ServiceProgram program;
    private BehindTls gateway;

    MinistryGatewayTest(WholeSystem system) {
        this.system = system;
        this.program = system.programs().reportingInProduction(TRUSTED);
    }

    @BeforeAll
    void start(@TempDir Path folder) {
        gateway = new BehindTls(program, 256, LOG, folder);
    }

    @AfterAll
    void stop() {
        gateway.close();
    }

    @Test
    void analystsSignInAndTheirSessionStaysOnTls() {
        Page page = system.visitorAt(gateway.url(), "analyst").page();
        Response shown = page.navigate(gateway.url() + "/ministry");
        assertEquals(200, shown.status());
        assertEquals("max-age=31536000; includeSubDomains", shown.headerValue("Strict-Transport-Security"));
        List<Cookie> session = page.context().cookies(gateway.url() + "/ministry").stream()
                .filter(cookie -> cookie.name.startsWith("q_session"))
                .toList();
        assertFalse(session.isEmpty());
        assertTrue(session.stream().allMatch(cookie -> cookie.secure && cookie.httpOnly), session::toString);
    }

    /** The address at which Keycloak is to send people back says who was believed. */
    @Test
    void onlyTheGatewaySaysThatARequestCameOverTls() {
        assertTrue(led(TRUSTED).contains("redirect_uri=https%3A%2F%2Fministry.example"), led(TRUSTED));
        assertTrue(led(STRANGER).contains("redirect_uri=http%3A%2F%2Fministry.example"), led(STRANGER));
    }

    @Test
    void nobodySaysAnotherHostThanWasAskedFor() {
        assertFalse((led(TRUSTED) + led(STRANGER)).contains("evil"));
    }

    private String led(String from) {
        String answer = Peer.at(from).asks(program.port(), "GET /ministry", "ministry.example", "Accept: text/html");
        assertEquals(302, Peer.status(answer), answer);
        return answer;
    }
}
