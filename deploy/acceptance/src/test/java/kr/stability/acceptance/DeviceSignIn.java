package kr.stability.acceptance;

import com.microsoft.playwright.Page;
import java.util.function.Consumer;

/**
 * Does in a browser what a program asks for in a line {@code open <user> <link>}: signs that person in there and lets the
 * program act for them.
 */
record DeviceSignIn(WholeSystem system) implements Consumer<String> {

    @Override
    public void accept(String line) {
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
