package kr.stability.local.scenario;

import java.util.Map;
import java.util.Optional;

/** One section of a plan opened in the portal, being filled in. */
final class SectionPage {
    private static final String BUTTON = "action";

    private final Browser browser;
    private WebPage page;
    private WebForm form;

    SectionPage(Browser browser, WebPage page) {
        this.browser = browser;
        show(page);
    }

    private void show(WebPage shown) {
        this.page = shown;
        this.form = shown.formWith("version");
    }

    /** Types all values, pressing the add buttons first where the page shows no such row yet. */
    void fill(Map<String, String> fields) {
        fields.keySet().forEach(this::makeRoom);
        fields.forEach(form::fill);
    }

    /** A nested list needs its outer row first: as many presses as the name has lists, never more. */
    private void makeRoom(String name) {
        long lists = name.chars().filter(character -> character == '[').count();
        for (long press = 0; press < lists && !form.offers(name); press++) {
            addButton(name).ifPresent(add -> show(browser.submit(form.fill(BUTTON, add))));
        }
        if (!form.offers(name)) {
            throw new ScenarioFailure("The page " + page.url() + " offers no field " + name);
        }
    }

    /** The button that adds a row to the innermost list that the page shows already. */
    private Optional<String> addButton(String name) {
        for (int row = name.lastIndexOf('['); row >= 0; row = name.lastIndexOf('[', row - 1)) {
            String add = "add:" + name.substring(0, row);
            if (form.hasButton(BUTTON, add)) {
                return Optional.of(add);
            }
        }
        return Optional.empty();
    }

    /** Changes fields of the row with this code. */
    void correct(String code, Map<String, String> fields) {
        String list = page.url().substring(page.url().lastIndexOf('/') + 1);
        int row = form.row(list, "code", code)
                .orElseThrow(() -> new ScenarioFailure("No row " + code + " on " + page.url()));
        fields.forEach((name, value) -> form.fill(list + "[" + row + "]." + name, value));
    }

    /** Answers a question of the ministry that the page shows. */
    void explain(PlanScript.Explanation explanation) {
        String code = form.named(explanation.code())
                .orElseThrow(() -> new ScenarioFailure("Nobody asks " + explanation.code() + " on " + page.url()));
        form.fill(code.replaceFirst("\\.code$", ".text.ko"), explanation.text());
    }

    /** Saves; a page with findings is a failure of the story. */
    void save() {
        browser.submit(form.fill(BUTTON, "save")).expectOk();
    }
}
