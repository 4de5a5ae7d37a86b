package kr.stability.acceptance;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Makes the pictures of the documentation from the running system: {@code make screenshots}. No test by itself. */
@OnWholeSystem
class Screenshots {
    private static final Path IMAGES = Path.of("../../docs/images");
    private static final int SITE_LOSS_PAGE = 9;
    private static final int DPI = 100;
    private static String order;

    private final WholeSystem system;

    Screenshots(WholeSystem system) {
        this.system = system;
    }

    /** A second order, so that the list shows one that is owed beside one that was accepted. */
    @BeforeAll
    static void servesAnotherOrder(WholeSystem system) {
        order = new Ministry(system).orderOf("kakao");
        new Ministry(system).serves("kakao", "SHOW-1", "2023-03-28");
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
    void portalPage(String name, String path) {
        for (int width : new int[] {1280, 360}) {
            Page page = system.person("kakao-drafter", width)
                    .opens(path.replace("{order}", order))
                    .page();
            String file = width == 1280 ? name + ".png" : name + "-360.png";
            page.screenshot(new Page.ScreenshotOptions().setPath(IMAGES.resolve(file)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ministry-quarter, /ministry",
        "ministry-order, /ministry/orders/{order}",
        "ministry-plan, /ministry/submissions/{plan}#differences",
        "ministry-edition, /ministry/editions/{edition}#document"
    })
    void pageOfTheMinistry(String name, String path) {
        String plan = new Ministry(system).filings(order).getLast().path("id").asText();
        String address = path.replace("{order}", order)
                .replace("{plan}", plan)
                .replace("{edition}", system.player().edition().path("id").asText());
        for (int width : new int[] {1280, 360}) {
            Page page = system.visitor("analyst", width).opens(address).page();
            String file = width == 1280 ? name + ".png" : name + "-360.png";
            page.screenshot(new Page.ScreenshotOptions().setPath(IMAGES.resolve(file)));
        }
    }

    @Test
    void pageOfTheStabilityPlan() throws IOException {
        String edition = system.player().edition().path("id").asText();
        try (PDDocument plan = Loader.loadPDF(new Ministry(system).document(edition, "pdf"))) {
            var page = new PDFRenderer(plan).renderImageWithDPI(SITE_LOSS_PAGE - 1, DPI);
            ImageIO.write(page, "png", IMAGES.resolve("stability-plan-page.png").toFile());
        }
    }
}
