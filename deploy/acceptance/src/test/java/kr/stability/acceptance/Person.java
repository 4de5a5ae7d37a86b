package kr.stability.acceptance;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Somebody in front of the portal. Finds things by role and label, as a person does. */
final class Person {

    private final Page page;
    private final String portal;

    private Person(Page page, String portal) {
        this.page = page;
        this.portal = portal;
    }

    /** Signs in through Keycloak: the user name on the first page, the password on the second. */
    static Person signedIn(Page page, String portal, String user) {
        page.navigate(portal + "/orders");
        page.locator("#username").fill(user);
        page.locator("#kc-login").click();
        page.locator("#password").fill(user);
        page.locator("#kc-login").click();
        page.waitForURL(url -> url.startsWith(portal));
        return new Person(page, portal);
    }

    Person opens(String path) {
        page.navigate(portal + path);
        return this;
    }

    Person follows(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
        return this;
    }

    Person fills(String label, String text) {
        page.getByLabel(label).first().fill(text);
        return this;
    }

    Person chooses(String label, String value) {
        page.getByLabel(label).first().selectOption(value);
        return this;
    }

    Person ticks(String label) {
        page.getByLabel(label).first().check();
        return this;
    }

    Person presses(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
        return this;
    }

    String reads() {
        return page.locator("main").innerText();
    }

    Page page() {
        return page;
    }
}
