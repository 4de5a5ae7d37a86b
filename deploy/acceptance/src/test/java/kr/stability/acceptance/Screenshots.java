package kr.stability.acceptance;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Makes the pictures of the documentation from the running system: {@code make screenshots}. No test by itself. */
@OnWholeSystem
class Screenshots {
    private static final Path IMAGES = Path.of("../../docs/images");
    private final WholeSystem system;
    private final String order;

    Screenshots(WholeSystem system) {
        this.system = system;
        this.order = new Ministry(system).serves("kakao", "SHOW-1", "2023-03-28");
    }

    @ParameterizedTest
    @CsvSource({
        "portal-orders, /orders",
        "portal-order, /orders/{order}",
        "portal-plan, /orders/{order}/plan",
        "portal-measures, /orders/{order}/plan/measures",
        "portal-components, /orders/{order}/plan/components",
        "portal-certification, /orders/{order}/certification"
    })
    void show(String name, String path) {
        String of2022 = system.cast().companyPerson("kakao-drafter").myOrder();
        String shown = path.replace("{order}", of2022);
        for (int width : new int[] {1280, 360}) {
            Page page = system.person("kakao-drafter", width).opens(shown).page();
            String file = width == 1280 ? name + ".png" : name + "-360.png";
            page.screenshot(new Page.ScreenshotOptions().setPath(IMAGES.resolve(file)));
        }
    }
}
