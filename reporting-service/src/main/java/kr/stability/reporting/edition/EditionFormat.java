package kr.stability.reporting.edition;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import kr.stability.reporting.document.DocxWriter;
import kr.stability.reporting.document.HtmlWriter;
import kr.stability.reporting.document.HwpxWriter;
import kr.stability.reporting.document.PdfWriter;
import kr.stability.reporting.document.XlsxWriter;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.problem.ProblemType;

/** The file formats of an edition. */
enum EditionFormat {
    /** The snapshot itself. */
    JSON(MediaType.APPLICATION_JSON_TYPE, ".json"),
    /** One file. */
    HTML(MediaType.TEXT_HTML_TYPE, ".html"),
    /** PDF/A. */
    PDF(new MediaType("application", "pdf"), ".pdf"),
    /** The tables with typed cells. */
    XLSX(MediaType.valueOf(EditionFormat.XLSX_TYPE), ".xlsx"),
    /** The text for word processors. */
    DOCX(MediaType.valueOf(EditionFormat.DOCX_TYPE), ".docx"),
    /** The text for Korean government offices. */
    HWPX(MediaType.valueOf(EditionFormat.HWPX_TYPE), ".hwpx"),
    /** Plan of action and milestones. */
    OSCAL(MediaType.valueOf(EditionFormat.OSCAL_TYPE), ".oscal.json");

    static final String PDF_TYPE = "application/pdf";
    static final String HWPX_TYPE = "application/hwp+zip";
    static final String OSCAL_TYPE = "application/oscal+json";
    static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final MediaType type;
    private final String suffix;

    EditionFormat(MediaType type, String suffix) {
        this.type = type;
        this.suffix = suffix;
    }

    static EditionFormat of(MediaType type) {
        for (EditionFormat format : values()) {
            if (format.type.isCompatible(type)) {
                return format;
            }
        }
        return JSON;
    }

    /** With the character set, where there are characters. */
    String type() {
        return this == HTML ? type + ";charset=UTF-8" : type.toString();
    }

    String suffix() {
        return suffix;
    }

    /** Whether compression on the wire makes it much smaller. */
    boolean shrinks() {
        return this == JSON || this == OSCAL;
    }

    /** The format of a suffix such as {@code .oscal.json}. */
    static Optional<EditionFormat> ofSuffix(String suffix) {
        return Arrays.stream(values())
                .filter(format -> format.suffix.equals(suffix))
                .findFirst();
    }

    /**
     * The one that a client prefers.
     *
     * @throws Problem {@code not-acceptable} when it takes none of them
     */
    static EditionFormat preferred(Request request) {
        Variant chosen = request.selectVariant(Arrays.stream(values())
                .map(format -> new Variant(format.type, (java.util.Locale) null, null))
                .toList());
        if (chosen == null) {
            throw Problem.of(ProblemType.NOT_ACCEPTABLE);
        }
        return of(chosen.getMediaType());
    }

    /** Writes the file as it is made; whoever gave the stream closes it. */
    void write(EditionFiles.Frozen edition, OutputStream out) throws IOException {
        switch (this) {
            case JSON -> out.write(edition.snapshot());
            case HTML -> HtmlWriter.write(edition.document(), edition.imprint(), out);
            case PDF -> PdfWriter.write(edition.document(), edition.imprint(), out);
            case XLSX -> XlsxWriter.write(edition.document(), edition.imprint(), out);
            case OSCAL -> OscalPlan.write(Snapshot.readOuter(edition.snapshot()), out);
            case HWPX -> HwpxWriter.write(edition.document(), edition.imprint(), out);
            case DOCX -> DocxWriter.write(edition.document(), edition.imprint(), out);
        }
    }
}
