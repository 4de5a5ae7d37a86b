package kr.stability.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The contract holds what a script needs: a client generated from it does a day's work at the ministry.
 *
 * <p>The contract is linted, the client generated and type-checked; people sign in by the device flow in a browser.
 */
@OnWholeSystem
class TypeScriptClientTest {
    private static final Path FOLDER = Path.of("src", "test", "clients", "typescript");

    private final WholeSystem system;
    private final Ministry ministry;

    TypeScriptClientTest(WholeSystem system) {
        this.system = system;
        this.ministry = new Ministry(system);
    }

    @Test
    void aGeneratedClientReviewsAFilingAndDownloadsTheEdition() {
        String order = ministry.serves("skcnc", "CLIENT-1", "2023-03-28");
        CompanyDesk desk = new CompanyDesk(system, "skcnc", order);
        desk.drafts("CLIENT-1", "전환 훈련");
        desk.certifies().waitsFor("접수되었습니다");

        List<String> lines = analystsDay(order);
        assertTrue(
                lines.getFirst().matches("waiting 20\\d\\d-\\S+ of skcnc, due 20\\d\\d-\\d\\d-\\d\\d"),
                lines.toString());
        assertEquals(List.of("plan 전환 훈련", "sent SENT"), lines.subList(1, 3));
        assertTrue(lines.getLast().matches("edition 2023-Q1\\S* 200 application/pdf.*"), lines.toString());
        assertEquals("ACCEPTED", ministry.order(order).path("status").asText());
    }

    private List<String> analystsDay(String order) {
        return new NodeProject(FOLDER)
                        .installsAndRuns("lint", "generate", "build")
                        .runs(this::signsIn, "node", "build/analyst-day.js", system.issuer(), system.reporting(), order)
                        .stream()
                        .filter(line -> !line.startsWith("open "))
                        .toList();
    }

    /** Does what a line {@code open <user> <link>} asks for. */
    private void signsIn(String line) {
        if (!line.startsWith("open ")) {
            return;
        }
        String user = line.split(" ")[1];
        Page page = system.page();
        page.navigate(line.split(" ")[2]);
        page.locator("#username").fill(user);
        page.locator("#kc-login").click();
        page.locator("#password").fill(user);
        page.locator("#kc-login").click();
        page.locator("#kc-login").click();
        page.locator("#kc-page-title").waitFor();
        page.context().close();
    }
}
