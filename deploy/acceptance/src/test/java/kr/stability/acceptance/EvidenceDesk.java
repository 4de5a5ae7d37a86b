package kr.stability.acceptance;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;

/** A drafter who brings files to a plan, over a line that can be slow or away. */
final class EvidenceDesk {
    private static final int SLOW = 3_000_000;
    private final Person drafter;
    private final String page;
    private CDPSession line;

    EvidenceDesk(Person drafter, String order) {
        this.drafter = drafter;
        this.page = "/orders/" + order + "/plan/evidence";
    }

    /** A report of so many bytes that nobody else has. */
    static Path report(int size) {
        byte[] bytes = new byte[size];
        new Random().nextBytes(bytes);
        byte[] start = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(start, 0, bytes, 0, start.length);
        try {
            Path file = Files.createTempFile("report", ".pdf");
            file.toFile().deleteOnExit();
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String sha256(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Chooses a file and sends it; does not wait for the end. */
    EvidenceDesk sends(Path file) {
        browser().locator("#files").setInputFiles(file);
        browser().locator("#upload button[type=submit]").click();
        return this;
    }

    /** Opens the page, links the file to the first measure and waits until it is in the list. */
    EvidenceDesk attaches(Path file) {
        return opens().links("M1").sends(file).has(file);
    }

    EvidenceDesk opens() {
        drafter.opens(page);
        return this;
    }

    EvidenceDesk links(String code) {
        browser().locator("#upload").getByLabel(code).first().check();
        return this;
    }

    EvidenceDesk describes(String text) {
        browser().locator("#description").fill(text);
        return this;
    }

    /** Waits until the file is in the list, with its hash. */
    EvidenceDesk has(Path file) {
        browser().getByText(sha256(file)).waitFor(new Locator.WaitForOptions().setTimeout(60_000));
        return this;
    }

    EvidenceDesk waitsUntilHalfSent() {
        browser().waitForFunction("() => document.querySelector('progress')?.value >= 10");
        return this;
    }

    EvidenceDesk onASlowLine() {
        return line(false, SLOW);
    }

    EvidenceDesk withoutALine() {
        return line(true, SLOW);
    }

    private EvidenceDesk line(boolean away, int bytesASecond) {
        if (line == null) {
            line = browser().context().newCDPSession(browser());
            line.send("Network.enable");
        }
        JsonObject conditions = new JsonObject();
        conditions.addProperty("offline", away);
        conditions.addProperty("latency", 0);
        conditions.addProperty("downloadThroughput", -1);
        conditions.addProperty("uploadThroughput", bytesASecond);
        line.send("Network.emulateNetworkConditions", conditions);
        return this;
    }

    Page browser() {
        return drafter.page();
    }
}
