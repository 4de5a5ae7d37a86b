package kr.stability.portal.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import kr.stability.portal.order.SeenOrder;
import kr.stability.portal.plan.Section;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Takes an uploaded workbook in and leads to its preview. */
@ApplicationScoped
class WorkbookUpload {
    private static final int LONGEST_NAME = 120;

    private final Imports imports;

    WorkbookUpload(Imports imports) {
        this.imports = imports;
    }

    /**
     * 303 to the preview, or 422 with what is wrong with the file.
     *
     * @param file may be null
     */
    Response answer(SeenOrder order, List<Section> sections, FileUpload file) {
        try {
            if (file == null || file.size() == 0) {
                throw new RefusedException(Refusal.EMPTY);
            }
            WorkbookContent content = new WorkbookReader(sections).read(file.uploadedFile());
            UUID read = imports.keep(order, content, name(file.fileName()));
            return Response.seeOther(URI.create("/orders/" + order.id() + "/plan/workbook/imports/" + read))
                    .build();
        } catch (RefusedException refused) {
            return WorkbookAnswer.refused(order, refused);
        }
    }

    /** Without folders and control characters. */
    private static String name(String name) {
        String last = name == null ? "" : name.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        return last.length() > LONGEST_NAME ? last.substring(0, LONGEST_NAME) : last;
    }
}
