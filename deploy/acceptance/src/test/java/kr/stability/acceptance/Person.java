package kr.stability.acceptance;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/** Somebody in front of the portal. Finds things by role and label, as a person does. */
final class Person {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Page page;
    private final String portal;

    Person(Page page, String portal) {
        this.page = page;
        this.portal = portal;
    }

    Person opens(String path) {
        page.navigate(portal + path);
        return this;
    }

    /** Types into the first field of this label. */
    Person fills(String label, String text) {
        page.getByLabel(label).first().fill(text);
        return this;
    }

    /** Types into a field of one row, such as {@code 이행일정 1}. */
    Person fills(String row, String label, String text) {
        row(row).getByLabel(label).first().fill(text);
        return this;
    }

    Person chooses(String label, String value) {
        page.getByLabel(label).first().selectOption(value);
        return this;
    }

    /** Chooses in a field of one row. */
    Person choosesIn(String row, String label, String value) {
        row(row).getByLabel(label).first().selectOption(value);
        return this;
    }

    Person ticks(String label) {
        page.getByLabel(label).first().check();
        return this;
    }

    Person presses(String button) {
        return clicks(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .last());
    }

    /** A form that saves by itself does so first and leads to its page then; one with long texts first asks whether anybody is there. */
    private Person clicks(Locator button) {
        if ((boolean) button.evaluate("it => !!it.form?.matches('[data-autosave], [data-typed]')")) {
            page.waitForNavigation(button::click);
        } else {
            button.click();
        }
        page.waitForLoadState();
        return this;
    }

    /** Types into a field whose label depends on the language. */
    Person fillsByName(String name, String text) {
        page.locator("[name='" + name + "']").fill(text);
        return this;
    }

    /** Chooses in a field whose label depends on the language. */
    Person choosesByName(String name, String value) {
        page.locator("[name='" + name + "']").selectOption(value);
        return this;
    }

    /** Presses the button that saves a section, whatever it is called. */
    Person pressesSave() {
        return clicks(page.locator("button[name=action][value=save]").last());
    }

    /** Follows the first link that says this. */
    Person follows(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
        page.waitForLoadState();
        return this;
    }

    /** Chooses a language, a contrast and a width; the next page that is opened has them. */
    Person sees(Appearance appearance) {
        appearance.chosenIn(page, portal);
        return this;
    }

    /** As when the portal's session ended over night; the one of the identity provider goes on. */
    Person losesTheSession() {
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName(Pattern.compile("q_session.*")));
        return this;
    }

    /** The address of the first link that begins so. */
    String leadsTo(String beginning) {
        return page.locator("main a[href^='" + beginning + "']").first().getAttribute("href");
    }

    /** Opens a part of the page that is folded. */
    Person opensUp(String summary) {
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText(summary))
                .first()
                .click();
        return this;
    }

    /** Looks again until the page says something. */
    Person waitsFor(String text) {
        return looksAgain("Never read '" + text + "'", () -> reads().contains(text));
    }

    /** Looks again until the page says something no more. */
    Person waitsUntilGone(String text) {
        return looksAgain("Still read '" + text + "'", () -> !reads().contains(text));
    }

    private Person looksAgain(String failure, BooleanSupplier done) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!done.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError(failure + " but: " + reads());
            }
            page.waitForTimeout(250);
            page.reload();
        }
        return this;
    }

    /** The text of the page's main part. */
    String reads() {
        return page.locator("main").innerText();
    }

    /** What stands in the first field of this label. */
    String sees(String label) {
        return page.getByLabel(label).first().inputValue();
    }

    Page page() {
        return page;
    }

    private Locator row(String name) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(name))
                .first();
    }
}
