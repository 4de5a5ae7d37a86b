package kr.stability.portal.pdf;

import org.jboss.resteasy.reactive.RestResponse;

/** A PDF as an answer that a browser shows and saves under its name. */
public final class PdfAnswer {
    /** Media type. */
    public static final String TYPE = "application/pdf";

    private PdfAnswer() {}

    /** 200 with the file. */
    public static RestResponse<byte[]> of(PdfFile file) {
        return RestResponse.ResponseBuilder.ok(file.bytes(), TYPE)
                .header("Content-Disposition", "inline; filename=\"" + file.name() + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
