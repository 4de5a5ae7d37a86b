package kr.stability.acceptance;

import static kr.stability.acceptance.BehindTls.STRANGER;
import static kr.stability.acceptance.BehindTls.TRUSTED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import kr.stability.local.stack.Await;
import kr.stability.local.stack.ServiceProgram;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The portal in production, with plain HTTP behind a gateway that ends TLS and is the only one whose word counts. */
@OnWholeSystem
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GatewayTest {
    private static final Path LOG = Path.of("target", "logs", "operator-portal-production.log");

    private final WholeSystem system;
    private final ServiceProgram program;
    private BehindTls gateway;

    GatewayTest(WholeSystem system) {
        this.system = system;
        this.program = system.programs().portalInProduction(TRUSTED);
    }

    @BeforeAll
    void start(@TempDir Path folder) {
        gateway = new BehindTls(program, 192, LOG, folder);
    }

    @AfterAll
    void stop() {
        gateway.close();
    }

    @Test
    void peopleSignInAndPostAForm() {
        Person drafter = system.personAt(gateway.url(), "naver-drafter").opens("/notices/settings");
        drafter.presses("저장");
        assertTrue(drafter.reads().contains("저장했습니다"), drafter.reads());
    }

    @Test
    void theSessionStaysOnTls() {
        Page page = system.personAt(gateway.url(), "naver-drafter").page();
        Response shown = page.navigate(gateway.url() + "/orders");
        assertEquals("max-age=31536000; includeSubDomains", shown.headerValue("Strict-Transport-Security"));
        List<Cookie> session = page.context().cookies(gateway.url()).stream()
                .filter(cookie -> cookie.name.startsWith("q_session"))
                .toList();
        assertFalse(session.isEmpty());
        assertTrue(session.stream().allMatch(cookie -> cookie.secure && cookie.httpOnly));
    }

    /** Port 443 is in no Host and no Origin. Who is not signed in is told so (401); what is foreign is refused before (403). */
    @Test
    void aFormOfTheUsualPortIsOwn() {
        assertEquals(401, status(posted(TRUSTED, "portal.example", "https://portal.example")));
        assertEquals(403, status(posted(TRUSTED, "portal.example", "http://portal.example")));
        assertEquals(403, status(posted(TRUSTED, "portal.example", "https://other.example")));
    }

    @Test
    void aStrangerCannotSayThatTheRequestCameOverTls() {
        assertEquals(403, status(posted(STRANGER, "portal.example", "https://portal.example")));
    }

    @Test
    void nobodySaysAnotherHostThanWasAskedFor() {
        for (String peer : List.of(TRUSTED, STRANGER)) {
            String answer = ask(peer, "GET", "portal.example", "Sec-Fetch-Site: none");
            assertEquals(302, status(answer));
            assertTrue(answer.contains("portal.example") && !answer.contains("evil"), answer);
        }
    }

    @Test
    void aStrangerCannotSayThatItIsSomebodyElse() {
        ask(STRANGER, "GET", "portal.example", "Sec-Fetch-Site: none");
        ask(TRUSTED, "GET", "portal.example", "Sec-Fetch-Site: none");
        assertTrue(logged("client=" + STRANGER + " ") && logged("client=" + TlsGateway.CLIENT + " "));
    }

    private static boolean logged(String words) {
        return Await.until(Duration.ofSeconds(20), () -> {
            try {
                return Files.readString(LOG).contains(words);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private String posted(String from, String host, String origin) {
        return ask(from, "POST", host, "Origin: " + origin);
    }

    private String ask(String from, String method, String host, String header) {
        return Peer.at(from).asks(program.port(), method + " /notices/settings", host, header);
    }

    private static int status(String answer) {
        return Peer.status(answer);
    }
}
