package kr.stability.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every page in four appearances that cover all pairs of language, contrast and width: axe finds nothing. */
@OnWholeSystem
class AccessibilityTest {
    private static final int PHONE = 360;
    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final List<Place> PLACES = Place.ALL;
    private static PortalScene scene;

    private final WholeSystem system;

    AccessibilityTest(WholeSystem system) {
        this.system = system;
    }

    @BeforeAll
    static void setsTheScene(WholeSystem system) {
        scene = PortalScene.set(system);
    }

    @ParameterizedTest
    @FieldSource("PLACES")
    void nothingStandsInTheWay(Place place) {
        Person person = system.person(place.user());
        List<String> barriers = new ArrayList<>();
        for (Appearance appearance : Appearance.PAIRS) {
            place.way().accept(person.sees(appearance), scene);
            barriers.addAll(barriers(person.page(), appearance));
        }
        assertEquals(List.of(), barriers);
    }

    private static List<String> barriers(Page page, Appearance appearance) {
        var axe = new AxeBuilder(page).withTags(STANDARDS).setLegacyMode(true);
        Stream<String> found = axe.analyze().getViolations().stream().flatMap(AccessibilityTest::described);
        return Stream.concat(found, sideways(page).stream())
                .map(barrier -> "\n%s: %s".formatted(appearance, barrier))
                .toList();
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
