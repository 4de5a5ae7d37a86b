package kr.stability.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import kr.stability.portal.pdf.PdfFile;
import kr.stability.portal.reporting.OrderView;
import kr.stability.portal.testsupport.Fixtures;
import kr.stability.portal.testsupport.PortalTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

@PortalTest
class PlanPaperTest {
    private static final Instant FILED = Instant.parse("2023-01-05T06:30:00Z");

    private static final OrderView ORDER = Fixtures.view("kakao");

    private static PdfFile paper(String title) {
        ObjectNode plan = JsonNodeFactory.instance.objectNode();
        plan.putArray("measures")
                .addObject()
                .put("code", "M1")
                .putObject("title")
                .put("ko", title);
        PlanPaper.Head head = new PlanPaper.Head(ORDER, 2, FILED, "2023-000017", "0123456789abcdef".repeat(4));
        return PlanPaper.of(head, plan, FILED);
    }

    private static String text(PdfFile file) throws IOException {
        try (var pdf = Loader.loadPDF(file.bytes())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    @Test
    void itShowsWhatIsFiledAndNothingOfItIsMarkup() throws IOException {
        assertThat(text(paper("<b>다중화</b> & =1+1"))).contains("<b>다중화</b> & =1+1", "2023-000017", "제2판");
    }

    @Test
    void theSameFilingIsTheSameBytes() {
        assertThat(paper("다중화").bytes()).isEqualTo(paper("다중화").bytes());
    }

    @Test
    void hanjaIsShownAndWhatHasNoGlyphIsABlot() throws IOException {
        assertThat(text(paper("電算網 漢字\u0007😀"))).contains("電算網 漢字■■");
    }
}
