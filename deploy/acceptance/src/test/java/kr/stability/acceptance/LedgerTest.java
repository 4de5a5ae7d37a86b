package kr.stability.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kr.stability.local.scenario.MinistryApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After the whole case of 2022: the ledger holds, and what it gave out is verified without the services. */
@OnWholeSystem
class LedgerTest {
    private final WholeSystem system;
    private final MinistryApi analyst;
    private final Verifier verifier;

    @TempDir
    Path folder;

    LedgerTest(WholeSystem system) throws IOException {
        this.system = system;
        this.analyst = new MinistryApi(system.reporting(), () -> system.tokenFor("analyst"));
        this.verifier = Verifier.with(system.cast().analyst().publishedKeys());
    }

    @Test
    void everyActAndEveryRowOfTheCaseIsAsItWas() {
        JsonNode found = analyst.get("/ledger/verification?files=true");
        assertTrue(found.path("intact").asBoolean(), found::toPrettyString);
        assertTrue(found.path("coveredRows").asInt() > 50, found::toPrettyString);
    }

    @Test
    void theReceiptThatTheCompanyDownloadsIsGenuine() throws Exception {
        Page page = system.person("kakao-certifier").page();
        filing(page);
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "filing-1280.png")));
        page.setViewportSize(360, 800);
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "filing-360.png")));
        Download download =
                page.waitForDownload(() -> page.getByText("서명된 접수증 파일").first().click());
        assertEquals(0, verify(download.path().toString()));
        Path forged = folder.resolve("forged.json");
        Files.writeString(forged, Files.readString(download.path()).replace("\"late\":false", "\"late\":true"));
        assertEquals(1, verify(forged.toString()));
    }

    @Test
    void anEditionItsDocumentAndAProofAreGenuine() throws Exception {
        JsonNode edition = system.player().edition();
        Path statement = file("edition.json", edition.toString().getBytes(StandardCharsets.UTF_8));
        Path document = file(
                "document.json",
                new Ministry(system).document(edition.path("id").asText(), "json"));
        assertEquals(0, verify(statement.toString(), "--content", document.toString()));
        String forAll = "/editions/" + edition.path("id").asText() + "/public/";
        Path said = file("public.json", analyst.download(forAll + "statement"));
        Path publicDocument = file("public-document.json", analyst.download(forAll + "document.json"));
        assertEquals(0, verify(said.toString(), "--content", publicDocument.toString()));
        assertEquals(1, verify(said.toString(), "--content", document.toString()));
        String number = system.cast()
                .reviewer()
                .latest("kakao")
                .path("receipt")
                .path("number")
                .asText();
        Path receipt = file("receipt.json", analyst.download("/receipts/" + number));
        Path proof = file("proof.json", analyst.download("/receipts/" + number + "/proof"));
        assertEquals(0, verify(receipt.toString(), "--proof", proof.toString()));
    }

    @Test
    void theExportedLedgerIsIntact() throws Exception {
        assertEquals(
                0,
                verify(file("ledger.ndjson", analyst.download("/ledger/export")).toString()));
    }

    private void filing(Page page) {
        page.navigate(system.portal() + "/orders/" + new Ministry(system).orderOf("kakao"));
        page.locator("a[href^='/filings/']").first().click();
        page.waitForLoadState();
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private int verify(String... args) {
        return verifier.verdict(args);
    }
}
