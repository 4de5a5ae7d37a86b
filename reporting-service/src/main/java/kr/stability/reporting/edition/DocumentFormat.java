package kr.stability.reporting.edition;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Formats in which an edition can be read. */
enum DocumentFormat {
    JSON("json", MediaType.APPLICATION_JSON),
    HTML("html", MediaType.TEXT_HTML),
    PDF("pdf", "application/pdf");

    private final String suffix;
    private final String mediaType;

    DocumentFormat(String suffix, String mediaType) {
        this.suffix = suffix;
        this.mediaType = mediaType;
    }

    /** The end of the file's name, without the dot. */
    String suffix() {
        return suffix;
    }

    /** As sent to the client; text is always UTF-8. */
    String contentType() {
        return this == HTML ? mediaType + ";charset=UTF-8" : mediaType;
    }

    /** The format of a suffix such as {@code pdf}. */
    static Optional<DocumentFormat> ofSuffix(String suffix) {
        return Arrays.stream(values())
                .filter(format -> format.suffix.equals(suffix))
                .findFirst();
    }

    /** The first format that the client accepts, in the client's order; {@code *}{@code /*} gives JSON. */
    static Optional<DocumentFormat> accepted(List<MediaType> acceptable) {
        return acceptable.stream()
                .flatMap(wanted -> Arrays.stream(values())
                        .filter(format -> MediaType.valueOf(format.mediaType).isCompatible(wanted)))
                .findFirst();
    }
}
