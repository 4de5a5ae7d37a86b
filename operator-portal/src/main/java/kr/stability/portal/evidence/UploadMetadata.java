package kr.stability.portal.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a browser says about a file before it sends it: tus header {@code Upload-Metadata}, names with Base64 of UTF-8.
 *
 * @param values by name
 */
record UploadMetadata(Map<String, String> values) {
    /**
     * Reads the header.
     *
     * @param header may be null
     * @throws IllegalArgumentException when it is not of that form
     */
    static UploadMetadata of(String header) {
        if (header == null || header.isBlank()) {
            return new UploadMetadata(Map.of());
        }
        return new UploadMetadata(Arrays.stream(header.split(","))
                .map(pair -> pair.strip().split("\\s+", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0], pair -> pair.length < 2 ? "" : decoded(pair[1]), (first, second) -> second)));
    }

    private static String decoded(String base64) {
        return new String(Base64.getDecoder().decode(base64.strip()), StandardCharsets.UTF_8);
    }

    /** Name of the file, fit to be shown. */
    String name() {
        return FileName.of(values.get("filename"));
    }

    /**
     * What is said about the file.
     *
     * @throws FileRefusedException when the date is none
     */
    EvidenceDetails details() {
        return new EvidenceDetails(
                text("effectiveOn"), text("description"), List.of(text("items").split(",")));
    }

    private String text(String name) {
        return values.getOrDefault(name, "");
    }
}
