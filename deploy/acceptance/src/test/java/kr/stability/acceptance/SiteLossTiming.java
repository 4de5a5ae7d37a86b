package kr.stability.acceptance;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * How long after a change of the draft the answer beside the form has changed, in a real browser: {@code make
 * bench-site-loss}. No test: it prints, and the limit to hold it against is a second.
 */
@OnWholeSystem
class SiteLossTiming {
    private static final int TURNS = 15;

    /** Milliseconds from the last key to the new answer, as the page sees them. */
    private static final String CHANGE = """
            value => new Promise(done => {
              const begun = performance.now();
              const field = document.getElementById('components-1-failoverMinutes');
              new MutationObserver((changes, self) => {
                if (changes.some(change => change.addedNodes.length > 0)) {
                  self.disconnect();
                  done(performance.now() - begun);
                }
              }).observe(document.querySelector('[data-site-loss]'), { childList: true });
              field.value = value;
              field.dispatchEvent(new Event('input', { bubbles: true }));
            })""";

    private final WholeSystem system;
    private final Ministry ministry;

    SiteLossTiming(WholeSystem system) {
        this.system = system;
        this.ministry = new Ministry(system);
    }

    @Test
    void theAnswerFollowsAChange() {
        for (int components : new int[] {20, 100}) {
            String order = ministry.serves("kakao", "TIME-" + components, "2023-03-28");
            system.cast().companyPerson("kakao-drafter").draft(order, inventory(components, 5));
            Page page = system.person("kakao-drafter")
                    .opens("/orders/" + order + "/plan/components")
                    .page();
            page.locator(".site-loss-answer").waitFor();
            System.out.println(components + " components, 5 data centres, ms: " + told(page));
        }
    }

    private static String told(Page page) {
        List<Double> times = new ArrayList<>();
        for (int turn = 0; turn < TURNS; turn++) {
            times.add(((Number) page.evaluate(CHANGE, Integer.toString(30 + turn))).doubleValue());
        }
        times.sort(Double::compare);
        return "min %.0f, median %.0f, max %.0f".formatted(times.getFirst(), times.get(TURNS / 2), times.getLast());
    }

    /** A service on top of a chain of standbys, each of which needs a tool to fail over. */
    private static Map<String, Map<String, String>> inventory(int components, int sites) {
        Map<String, Map<String, String>> sections = new LinkedHashMap<>();
        Map<String, String> places = new LinkedHashMap<>();
        for (int i = 0; i < sites; i++) {
            places.put("sites[" + i + "].code", "SITE-" + i);
        }
        sections.put("sites", places);
        Map<String, String> parts = new LinkedHashMap<>();
        for (int i = 0; i < components; i++) {
            String row = "components[" + i + "].";
            parts.put(row + "code", "C-" + i);
            parts.put(row + "layer", i == 0 ? "OPERATIONS_TOOL" : "APPLICATION");
            parts.put(row + "mode", "ACTIVE_STANDBY");
            parts.put(row + "sites", "SITE-" + i % sites + ", SITE-" + (i + 1) % sites);
            parts.put(row + "failoverMinutes", Integer.toString(5 + i % 60));
            parts.put(row + "needs", i % 10 == 0 ? "" : "C-" + (i - 1));
            parts.put(row + "needsToFailOver", i == 0 ? "" : "C-0");
        }
        sections.put("components", parts);
        sections.put(
                "services",
                Map.of(
                        "services[0].code", "TALK",
                        "services[0].name.ko", "톡",
                        "services[0].tier", "CORE",
                        "services[0].rtoMinutes", "60",
                        "services[0].needs", "C-" + (components - 1)));
        return sections;
    }
}
