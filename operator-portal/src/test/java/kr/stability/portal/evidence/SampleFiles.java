package kr.stability.portal.evidence;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small files of each kind. */
final class SampleFiles {
    private SampleFiles() {}

    static byte[] pdf() {
        return "%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** A PDF of so many bytes that no other test has. */
    static byte[] pdf(int size) {
        byte[] bytes = new byte[size];
        new Random().nextBytes(bytes);
        System.arraycopy(pdf(), 0, bytes, 0, pdf().length);
        return bytes;
    }

    static byte[] png() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] zip(String entry) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write("<a/>".getBytes(StandardCharsets.US_ASCII));
            zip.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] ole() {
        return Arrays.copyOf(HexFormat.of().parseHex("d0cf11e0a1b11ae1"), 2048);
    }

    static byte[] padded(String start) {
        return Arrays.copyOf(start.getBytes(StandardCharsets.ISO_8859_1), 2048);
    }
}
