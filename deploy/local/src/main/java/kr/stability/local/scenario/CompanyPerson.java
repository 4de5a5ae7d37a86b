package kr.stability.local.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kr.stability.local.stack.Await;

/** A drafter or certifier of a company at the portal's own pages, in a signed-in session of a browser. */
public final class CompanyPerson {
    private static final String RECEIPT_NUMBER = "\\b20\\d{2}-\\d{6}\\b";
    private static final Duration DELIVERY = Duration.ofSeconds(60);

    private final Browser browser = new Browser();
    private final String portal;
    private final String user;

    /**
     * @param portal base URL of operator-portal without a slash at the end
     * @param user name and, on one's own machine, password
     */
    public CompanyPerson(String portal, String user) {
        this.portal = portal;
        this.user = user;
    }

    /** Goes through the login pages: the name first, then the password. */
    public CompanyPerson signIn() {
        WebPage name = browser.open(portal + "/orders");
        WebPage password = browser.submit(name.formWith("username").fill("username", user));
        WebPage orders = browser.submit(password.formWith("password").fill("password", user));
        if (!orders.url().startsWith(portal)) {
            throw new ScenarioFailure(
                    user + " could not sign in: " + orders.document().title());
        }
        orders.expectOk();
        return this;
    }

    /** Opens the draft of the plan, which begins it, and fills in every section. */
    public void draft(String order, Map<String, Map<String, String>> sections) {
        browser.open(plan(order)).expectOk();
        sections.forEach((section, fields) -> {
            SectionPage page = openSection(order, section);
            page.fill(fields);
            page.save();
        });
    }

    /** Explains what the ministry asks beside the fields; a question that is not there is a failure of the story. */
    public void explain(String order, List<PlanScript.Explanation> explanations) {
        explanations.stream()
                .collect(Collectors.groupingBy(PlanScript.Explanation::section))
                .forEach((section, asked) -> {
                    SectionPage page = openSection(order, section);
                    asked.forEach(page::explain);
                    page.save();
                });
    }

    /** Changes single fields of rows found by their code. */
    public void correct(String order, Map<String, Map<String, Map<String, String>>> corrections) {
        corrections.forEach((section, rows) -> {
            SectionPage page = openSection(order, section);
            rows.forEach(page::correct);
            page.save();
        });
    }

    private SectionPage openSection(String order, String section) {
        return new SectionPage(
                browser, browser.open(plan(order) + "/" + section).expectOk());
    }

    /** Hands the draft to the certifier with a note. */
    public void handOver(String order) {
        WebPage page = browser.open(portal + "/orders/" + order + "/handover").expectOk();
        browser.submit(page.formWith("note").fill("note", "확인을 부탁합니다.")).expectOk();
    }

    /**
     * Reads the preview, accepts the statement by name and files.
     *
     * @return the URL of the filing's page
     */
    public String certify(String order) {
        WebPage preview =
                browser.open(portal + "/orders/" + order + "/certification").expectOk();
        String name = preview.document().select("#certifier").text();
        WebPage filing =
                browser.submit(preview.formWith("name").fill("name", name)).expectOk();
        if (!filing.url().startsWith(portal + "/filings/")) {
            throw new ScenarioFailure(user + " could not file: " + filing.url() + " "
                    + filing.document().title());
        }
        return filing.url();
    }

    /**
     * Looks at the filing's page until the ministry's receipt is shown on it, at most 60 s.
     *
     * @return the receipt's number
     */
    public String awaitReceipt(String filing) {
        if (!Await.until(
                DELIVERY, () -> browser.open(filing).find(RECEIPT_NUMBER).isPresent())) {
            throw new ScenarioFailure("No receipt within " + DELIVERY.toSeconds() + " s on " + filing);
        }
        return browser.open(filing).find(RECEIPT_NUMBER).orElseThrow();
    }

    /** The company's only order, from the list of its orders. */
    public String myOrder() {
        String link = browser.open(portal + "/orders")
                .link("/orders/[^/]+")
                .orElseThrow(() -> new ScenarioFailure(user + " sees no order at " + portal + "/orders"));
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private String plan(String order) {
        return portal + "/orders/" + order + "/plan";
    }
}
