package kr.stability.portal.bulk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kr.stability.portal.order.SeenOrder;
import kr.stability.portal.plan.Section;

/** Answers with a workbook, or with a page that says why there is none. */
final class WorkbookAnswer {
    private static final int WRONG = 422;

    private WorkbookAnswer() {}

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance refused(SeenOrder order, Refusal refusal, String detail);
    }

    /** A workbook to keep as a file. */
    static Response download(SeenOrder order, List<Section> sections, Workbooks workbooks) {
        String what = sections.size() == 1 ? sections.getFirst().slug() : "plan";
        try {
            return Response.ok(workbooks.of(order, sections))
                    .type(Workbooks.TYPE)
                    .header("Content-Disposition", attachment(order.view().number() + " " + what + ".xlsx"))
                    .build();
        } catch (RefusedException refused) {
            return refused(order, refused);
        }
    }

    /** What is wrong with a file and what to do; 422. */
    static Response refused(SeenOrder order, RefusedException refused) {
        return page(WRONG, Templates.refused(order, refused.refusal(), refused.detail()));
    }

    /** A page of the portal. */
    static Response page(int status, TemplateInstance page) {
        return Response.status(status)
                .entity(page)
                .type("text/html;charset=UTF-8")
                .build();
    }

    /** The name in UTF-8 as well (RFC 6266). */
    private static String attachment(String name) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"plan.xlsx\"; filename*=UTF-8''" + encoded;
    }
}
