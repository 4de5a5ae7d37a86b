package kr.stability.acceptance;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Somebody who has a keyboard only. Finds things by pressing Tab until the focus is on them. */
final class Keyboard {
    private static final int PATIENCE = 400;

    /** The name of what has the focus. */
    private static final String FOCUSED = """
            () => {
              const e = document.activeElement;
              return (e.labels?.length ? e.labels[0].innerText : e.getAttribute('aria-label') || e.innerText || '')
                .replace(/^[+\\s]+/, '');
            }""";

    private static final String VISIBLE = """
            () => {
              const style = getComputedStyle(document.activeElement);
              return style.outlineStyle !== 'none' || style.boxShadow !== 'none';
            }""";

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Presses Tab until something whose name begins so has the focus, which has to be visible. */
    Keyboard goesTo(String name) {
        for (int tab = 0; tab < PATIENCE; tab++) {
            page.keyboard().press("Tab");
            if (((String) page.evaluate(FOCUSED)).startsWith(name)) {
                return sees(name);
            }
        }
        throw new AssertionError("Not to be reached by Tab: " + name);
    }

    private Keyboard sees(String name) {
        if (!(boolean) page.evaluate(VISIBLE)) {
            throw new AssertionError("Nobody sees that the focus is on: " + name);
        }
        return this;
    }

    Keyboard types(String text) {
        page.keyboard().insertText(text);
        return this;
    }

    /** Presses keys one after the other. */
    Keyboard presses(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    /** Presses Enter on a link or button and waits for the page that follows. */
    Keyboard follows(String name) {
        goesTo(name);
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        return this;
    }

    /** Goes to a field and types into it. */
    Keyboard fills(String label, String text) {
        return goesTo(label).types(text);
    }

    /** What is read out about the field that has the focus: its errors and its help. */
    String described() {
        return (String) page.evaluate("""
                        () => (document.activeElement.getAttribute('aria-describedby') || '').split(' ')
                          .map(id => document.getElementById(id)?.innerText || '').join(' ')""");
    }

    /** What is announced as soon as the page is there. */
    String alert() {
        return page.getByRole(AriaRole.ALERT).first().innerText();
    }

    String reads() {
        return page.locator("main").innerText();
    }

    /** Address of the page, without the portal's. */
    String path() {
        return java.net.URI.create(page.url()).getPath();
    }
}
