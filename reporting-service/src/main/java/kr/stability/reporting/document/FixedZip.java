package kr.stability.reporting.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip file in which every entry carries the instant of compilation, so that the same content gives the same bytes. */
final class FixedZip {
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 17);
    private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);
    private final LocalDateTime time;

    FixedZip(Imprint imprint) {
        this.time = imprint.at().atZone(SEOUL).toLocalDateTime();
    }

    /** A compressed entry. */
    FixedZip add(String name, byte[] content) {
        return put(new ZipEntry(name), content);
    }

    /** A compressed entry in UTF-8. */
    FixedZip add(String name, String content) {
        return add(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** An entry that is not compressed, as the type at the start of some formats must be. */
    FixedZip store(String name, byte[] content) {
        ZipEntry entry = new ZipEntry(name);
        CRC32 sum = new CRC32();
        sum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        return put(entry, content);
    }

    /** The file. */
    byte[] close() {
        try {
            zip.close();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FixedZip put(ZipEntry entry, byte[] content) {
        try {
            entry.setTimeLocal(time);
            zip.putNextEntry(entry);
            zip.write(content);
            zip.closeEntry();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
