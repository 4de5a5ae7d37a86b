package kr.stability.reporting.document;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Files as they were written, for tests that read them. */
public final class Written {
    private Written() {}

    /** What writes a file. */
    public interface Writing {
        /** Writes all of it. */
        void to(OutputStream out) throws IOException;
    }

    /** What somebody writes. */
    public static byte[] bytes(Writing file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            file.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The lengths of the pieces in which somebody writes. */
    static List<Integer> pieces(Writing file) {
        List<Integer> lengths = new ArrayList<>();
        bytes(out -> file.to(new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int offset, int length) {
                lengths.add(length);
            }
        }));
        return lengths;
    }

    /** How many pieces were sent while a method of this class was at work. */
    public static long sentBy(String simpleName, Writing file) {
        AtomicLong sent = new AtomicLong();
        bytes(out -> file.to(new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int offset, int length) {
                if (StackWalker.getInstance()
                        .walk(calls ->
                                calls.anyMatch(call -> call.getClassName().endsWith("." + simpleName)))) {
                    sent.incrementAndGet();
                }
            }
        }));
        return sent.get();
    }

    /** As HTML. */
    public static byte[] html(Document document, Imprint imprint) {
        return bytes(out -> HtmlWriter.write(document, imprint, out));
    }

    /** As PDF. */
    public static byte[] pdf(Document document, Imprint imprint) {
        return bytes(out -> PdfWriter.write(document, imprint, out));
    }

    /** As a workbook. */
    public static byte[] xlsx(Document document, Imprint imprint) {
        return bytes(out -> XlsxWriter.write(document, imprint, out));
    }

    /** For Word. */
    public static byte[] docx(Document document, Imprint imprint) {
        return bytes(out -> DocxWriter.write(document, imprint, out));
    }

    /** For Hangul. */
    public static byte[] hwpx(Document document, Imprint imprint) {
        return bytes(out -> HwpxWriter.write(document, imprint, out));
    }
}
