package kr.stability.portal.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * Kinds of files that are taken. The kind is read from the first bytes (Apache Tika), and the name must not say another:
 * a program called {@code report.pdf} is refused, and so is a picture called {@code report.pdf}.
 */
public enum FileKind {
    PDF("application/pdf", Set.of("pdf"), "application/pdf"),
    PNG("image/png", Set.of("png"), "image/png"),
    JPEG("image/jpeg", Set.of("jpg", "jpeg"), "image/jpeg"),
    GIF("image/gif", Set.of("gif"), "image/gif"),
    WEBP("image/webp", Set.of("webp"), "image/webp"),
    MP4("video/mp4", Set.of("mp4", "m4v"), "video/mp4", "application/mp4", "video/x-m4v", "video/quicktime"),
    TEXT("text/plain", Set.of("txt", "log", "md"), "text/plain"),
    CSV("text/csv", Set.of("csv", "tsv"), "text/plain", "text/csv"),
    DOCX(Office.XML + "wordprocessingml.document", Set.of("docx"), Office.PACKED),
    XLSX(Office.XML + "spreadsheetml.sheet", Set.of("xlsx"), Office.PACKED),
    PPTX(Office.XML + "presentationml.presentation", Set.of("pptx"), Office.PACKED),
    OPENDOCUMENT("application/octet-stream", Set.of("odt", "ods", "odp"), Office.PACKED),
    HWPX("application/hwp+zip", Set.of("hwpx"), Office.PACKED),
    OFFICE("application/octet-stream", Set.of("doc", "xls", "ppt"), "application/x-tika-msoffice"),
    HWP("application/x-hwp", Set.of("hwp"), "application/x-tika-msoffice", "application/x-hwp-v5", "application/x-hwp");

    private static final class Office {
        static final String XML = "application/vnd.openxmlformats-officedocument.";
        /** Stands for a ZIP or anything that says it is one. */
        static final String PACKED = "application/zip";
    }

    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
    private static final String UNKNOWN = "application/octet-stream";
    private static final int LOOKED_AT = 1 << 16;
    private final String mediaType;
    private final Set<String> extensions;
    private final List<String> contents;

    FileKind(String mediaType, Set<String> extensions, String... contents) {
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.contents = List.of(contents);
    }

    /** The media type that it is served with. */
    public String mediaType() {
        return mediaType;
    }

    /** True when a browser shows it without running anything in it. */
    public boolean previewed() {
        return this == PDF || picture();
    }

    /** True for pictures. */
    public boolean picture() {
        return mediaType.startsWith("image/");
    }

    /** The endings of names that are taken, for the file chooser: {@code .pdf,.png}. */
    public static String accepted() {
        return String.join(
                ",",
                Arrays.stream(values())
                        .flatMap(kind -> kind.extensions.stream().sorted())
                        .map(ending -> "." + ending)
                        .toList());
    }

    /**
     * The kind of a file.
     *
     * @param start of the bytes; must support {@code mark}
     * @throws FileRefusedException when it is of no kind that is taken, or its name says another
     */
    static FileKind of(String name, InputStream start) throws IOException {
        String content = content(start);
        List<FileKind> possible =
                Arrays.stream(values()).filter(kind -> kind.holds(content)).toList();
        if (possible.isEmpty()) {
            throw new FileRefusedException(Refusal.KIND);
        }
        return possible.stream()
                .filter(kind -> kind.extensions.contains(ending(name)))
                .findFirst()
                .orElseThrow(() -> new FileRefusedException(Refusal.NAME));
    }

    private static String content(InputStream start) throws IOException {
        String found = TYPES.detect(start, new Metadata()).getBaseType().toString();
        return found.equals(UNKNOWN) && isText(start) ? "text/plain" : found;
    }

    /** Text in an encoding that Tika does not know as text, such as MS949: not one control character. */
    private static boolean isText(InputStream start) throws IOException {
        start.mark(LOOKED_AT);
        byte[] bytes = start.readNBytes(LOOKED_AT);
        start.reset();
        for (byte one : bytes) {
            if (one >= 0 && one < ' ' && one != '\t' && one != '\n' && one != '\r' && one != '\f') {
                return false;
            }
        }
        return true;
    }

    private boolean holds(String content) {
        return contents.contains(content)
                || contents.contains(Office.PACKED)
                        && (content.startsWith(Office.XML)
                                || content.startsWith("application/vnd.oasis.opendocument")
                                || content.equals("application/x-tika-ooxml")
                                || content.equals("application/hwp+zip"));
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
