package kr.stability.portal.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import kr.stability.portal.plan.Group;

/** Refuses a file that is not a workbook or is dangerous to unpack, before anything of it is read as one. */
final class Inspection {
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP = {'P', 'K'};
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final String MAIN = "xl/workbook.xml";
    private static final int MOST_PARTS = 500;

    private Inspection() {}

    /**
     * Passes a workbook.
     *
     * @throws RefusedException with the reason
     */
    static void pass(Path file) throws IOException {
        byte[] start = start(file);
        if (start.length == 0) {
            throw new RefusedException(Refusal.EMPTY);
        }
        if (begins(start, OLE2)) {
            throw new RefusedException(contains(file, ENCRYPTED) ? Refusal.PASSWORD : Refusal.OLD_FORMAT);
        }
        if (!begins(start, ZIP)) {
            throw new RefusedException(Refusal.NOT_A_WORKBOOK);
        }
        unpack(file);
    }

    private static void unpack(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry(MAIN) == null || zip.size() > MOST_PARTS) {
                throw new RefusedException(Refusal.NOT_A_WORKBOOK);
            }
            Unpacked unpacked = new Unpacked();
            for (Iterator<? extends ZipEntry> parts = zip.entries().asIterator(); parts.hasNext(); ) {
                ZipEntry part = parts.next();
                try (InputStream bytes = zip.getInputStream(part)) {
                    unpacked.look(part.getName(), bytes, Group.MOST_ROWS);
                }
            }
        } catch (ZipException broken) {
            throw new RefusedException(Refusal.NOT_A_WORKBOOK);
        }
    }

    private static byte[] start(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(OLE2.length);
        }
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        return bytes.length >= with.length && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }

    private static boolean contains(Path file, byte[] wanted) throws IOException {
        String all = Files.readString(file, StandardCharsets.ISO_8859_1);
        return all.contains(new String(wanted, StandardCharsets.ISO_8859_1));
    }
}
