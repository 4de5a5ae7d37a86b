package kr.stability.local.scenario;

import java.util.Map;

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
        fields.forEach((name, value) -> {
            if (name.equals("illustrative")) {
                form.tick(name);
            } else {
                form.fill(name, value);
            }
        });
    }

    private void makeRoom(String name) {
        String list = name;
        while (!form.offers(name)) {
            int row = list.lastIndexOf('[');
            if (row < 0) {
                throw new ScenarioFailure("The page " + page.url() + " offers no field " + name);
            }
            list = list.substring(0, row);
            String add = "add:" + list;
            if (form.hasButton(BUTTON, add)) {
                show(browser.submit(form.fill(BUTTON, add)));
                list = name;
            }
        }
    }

    /** Changes fields of the row with this code. */
    void correct(String code, Map<String, String> fields) {
        String list = page.url().substring(page.url().lastIndexOf('/') + 1);
        int row = form.row(list, "code", code)
                .orElseThrow(() -> new ScenarioFailure("No row " + code + " on " + page.url()));
        fields.forEach((name, value) -> form.fill(list + "[" + row + "]." + name, value));
    }

    /** Saves; a page with findings is a failure of the story. */
    void save() {
        browser.submit(form.fill(BUTTON, "save")).expectOk();
    }
}
