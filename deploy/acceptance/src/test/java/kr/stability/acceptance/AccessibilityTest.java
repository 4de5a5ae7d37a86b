package kr.stability.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every page in every appearance, on a desk and on a phone: axe finds nothing and nothing scrolls sideways. */
@OnWholeSystem
class AccessibilityTest {
    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final List<Integer> WIDTHS = List.of(1280, 360);
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
        for (Appearance appearance : Appearance.ALL) {
            place.way().accept(person.sees(appearance), scene);
            WIDTHS.forEach(width -> barriers.addAll(barriers(person.page(), width, appearance)));
        }
        assertEquals(List.of(), barriers.stream().distinct().toList());
    }

    private static List<String> barriers(Page page, int width, Appearance appearance) {
        page.setViewportSize(width, 900);
        Stream<String> found = new AxeBuilder(page)
                .withTags(STANDARDS).analyze().getViolations().stream().flatMap(AccessibilityTest::described);
        Stream<String> wide = overhang(page) > 0 ? Stream.of("wider than the screen: " + widest(page)) : Stream.empty();
        return Stream.concat(found, wide)
                .map(barrier -> "\n%s %d: %s".formatted(appearance, width, barrier))
                .toList();
    }

    private static Stream<String> described(Rule rule) {
        return rule.getNodes().stream().limit(3).map(node -> described(rule, node));
    }

    private static String described(Rule rule, CheckedNode node) {
        return "%s %s %s".formatted(rule.getId(), node.getHtml(), node.getFailureSummary());
    }

    private static int overhang(Page page) {
        return (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    private static Object widest(Page page) {
        return page.evaluate("""
                [...document.querySelectorAll('main *, header *, footer *')]
                  .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
                  .slice(0, 3).map(e => e.outerHTML.slice(0, 160)).join(' | ')""");
    }
}
