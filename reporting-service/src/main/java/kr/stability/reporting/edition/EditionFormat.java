package kr.stability.reporting.edition;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Variant;
import kr.stability.reporting.document.HtmlWriter;
import kr.stability.reporting.document.PdfWriter;

/** The file formats of an edition. */
enum EditionFormat {
    /** The snapshot itself. */
    JSON(MediaType.APPLICATION_JSON_TYPE, ".json"),
    /** One file. */
    HTML(MediaType.TEXT_HTML_TYPE, ".html"),
    /** PDF/A. */
    PDF(new MediaType("application", "pdf"), ".pdf");

    static final String PDF_TYPE = "application/pdf";

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

    Variant variant() {
        return new Variant(type, (java.util.Locale) null, null);
    }

    byte[] bytes(EditionFiles.Frozen edition) {
        return switch (this) {
            case JSON -> edition.snapshot();
            case HTML -> HtmlWriter.bytes(edition.document(), edition.imprint());
            case PDF -> PdfWriter.bytes(edition.document(), edition.imprint());
        };
    }
}
