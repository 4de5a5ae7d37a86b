package kr.stability.acceptance;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/** What stands in somebody's way on a page. */
final class Barriers {
    private static final int PHONE = 360;
    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Barriers() {}

    /** What axe finds, and whether the page is wider than a phone. */
    static List<String> on(Page page, Appearance appearance) {
        var axe = new AxeBuilder(page)
                .options(violationsOnly())
                .withTags(STANDARDS)
                .setLegacyMode(true);
        Stream<String> found = axe.analyze().getViolations().stream().flatMap(Barriers::described);
        return Stream.concat(found, sideways(page).stream())
                .map(barrier -> "\n%s: %s".formatted(appearance, barrier))
                .toList();
    }

    /** What axe need not describe: every element of every rule that is kept, most of its work on a long page. */
    private static AxeRunOptions violationsOnly() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    /** On a phone nothing may be reached by scrolling sideways only, whatever the appearance. */
    private static List<String> sideways(Page page) {
        page.setViewportSize(PHONE, 900);
        boolean scrolls = (boolean) page.evaluate("document.documentElement.scrollWidth > innerWidth");
        return scrolls ? List.of("wider than a phone: " + widest(page)) : List.of();
    }

    private static Stream<String> described(Rule rule) {
        return rule.getNodes().stream()
                .limit(3)
                .map(node -> "%s %s %s".formatted(rule.getId(), node.getHtml(), node.getFailureSummary()));
    }

    private static Object widest(Page page) {
        return page.evaluate("""
                [...document.querySelectorAll('main *, header *, footer *')]
                  .filter(e => e.getBoundingClientRect().right > innerWidth + 1)
                  .slice(0, 3).map(e => e.outerHTML.slice(0, 160)).join(' | ')""");
    }
}
