package kr.stability.reporting.document;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A zip file in which every entry carries the instant of compilation, so that the same content gives the same bytes. What is added is
 * compressed and sent at once.
 */
final class FixedZip implements Closeable {
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private final ZipOutputStream zip;
    private final LocalDateTime time;

    /** Closing it ends the file; the stream stays open. */
    FixedZip(OutputStream out, Imprint imprint) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.time = imprint.at().atZone(SEOUL).toLocalDateTime();
    }

    /** A compressed entry that is read from somewhere. */
    FixedZip add(String name, InputStream content) {
        return put(new ZipEntry(name), () -> content.transferTo(zip));
    }

    /** A compressed entry in UTF-8. */
    FixedZip add(String name, String content) {
        return add(name, out -> out.raw(content));
    }

    /** A compressed entry of markup. */
    FixedZip add(String name, Consumer<Markup> content) {
        return put(new ZipEntry(name), () -> Markup.to(zip, content));
    }

    /** An entry that is not compressed, as the type at the start of some formats must be. */
    FixedZip store(String name, byte[] content) {
        ZipEntry entry = new ZipEntry(name);
        CRC32 sum = new CRC32();
        sum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        return put(entry, () -> zip.write(content));
    }

    @Override
    public void close() throws IOException {
        zip.finish();
    }

    private interface Content {
        void write() throws IOException;
    }

    private FixedZip put(ZipEntry entry, Content content) {
        try {
            entry.setTimeLocal(time);
            zip.putNextEntry(entry);
            content.write();
            zip.closeEntry();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
