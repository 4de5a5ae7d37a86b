package kr.stability.acceptance;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A headless Chromium, one for the whole run. Each person gets a context of their own, as on another computer.
 *
 * <p>Uses the system's Chromium ({@code CHROMIUM}, else the usual places) instead of a download.
 */
final class Browser implements AutoCloseable {

    private static final List<String> QUIET = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
        this.playwright = playwright;
        this.chromium = chromium;
    }

    static Browser start() {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var options = new BrowserType.LaunchOptions()
                .setExecutablePath(executable())
                .setChromiumSandbox(false)
                .setArgs(QUIET);
        return new Browser(playwright, playwright.chromium().launch(options));
    }

    /** A fresh page of a person who reads Korean, {@code width} CSS pixels wide. */
    Page page(int width) {
        return page(width, "Asia/Seoul");
    }

    /** A fresh page on a computer whose clock is set to a time zone, such as {@code America/New_York}. */
    Page page(int width, String timeZone) {
        return page(options(width, timeZone));
    }

    /** A fresh page of a person who goes on whoever has signed the server's certificate. */
    Page pageOfAnyCertificate() {
        return page(options(1280, "Asia/Seoul").setIgnoreHTTPSErrors(true));
    }

    private static com.microsoft.playwright.Browser.NewContextOptions options(int width, String timeZone) {
        return new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale("ko-KR")
                .setTimezoneId(timeZone)
                .setViewportSize(width, 900);
    }

    private Page page(com.microsoft.playwright.Browser.NewContextOptions options) {
        BrowserContext context = chromium.newContext(options);
        context.setDefaultTimeout(15_000);
        return context.newPage();
    }

    /** Closes every page; what they had open goes on in no process of the browser. */
    void closePages() {
        List.copyOf(chromium.contexts()).forEach(BrowserContext::close);
    }

    private static Path executable() {
        return Stream.of(
                        System.getenv("CHROMIUM"),
                        "/usr/bin/chromium-headless-shell",
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .filter(path -> path != null && Files.isExecutable(Path.of(path)))
                .map(Path::of)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No Chromium found. Install the package 'chromium' or name the program in CHROMIUM."));
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
