package kr.stability.portal.plan;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import kr.stability.portal.pdf.PdfFile;
import kr.stability.portal.reporting.OrderView;

/** A plan on paper: exactly what is filed, in the words of the form. */
public final class PlanPaper {
    private PlanPaper() {}

    /**
     * What stands above the plan.
     *
     * @param version of the filing
     * @param filedAt business time, or null for a preview
     * @param receipt number of the receipt, or null while there is none
     * @param sha256 of the content in canonical form
     */
    public record Head(OrderView order, int version, Instant filedAt, String receipt, String sha256) {}

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance plan(Head head, PlanPreview preview);
    }

    /**
     * The PDF. That of a filing is the same bytes each time.
     *
     * @param at the time that the file states: of the filing, or now
     */
    public static PdfFile of(Head head, JsonNode content, Instant at) {
        String page = Templates.plan(head, PlanPreview.of(content)).render();
        return PdfFile.of("plan-v" + head.version() + ".pdf", page, new PdfFile.Stamp(at, head.sha256()));
    }
}
