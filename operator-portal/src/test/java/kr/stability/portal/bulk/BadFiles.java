package kr.stability.portal.bulk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import kr.stability.portal.plan.Section;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks with something wrong in them. */
final class BadFiles {
    private static final String COMPONENTS = "구성요소 components";
    private static final Sheet FAILOVERS = Sheet.of(Section.COMPONENTS).get(1);
    private static final int MEGABYTES_OF_A_BOMB = 200;

    private BadFiles() {}

    /** One component K1, changed. */
    static byte[] components(Consumer<Worksheet> change) {
        return workbook(COMPONENTS, sheet -> {
            headed(sheet);
            row(sheet, 3, "K1");
            change.accept(sheet);
        });
    }

    /** Many components, or many rows of formulas. */
    static byte[] rows(int count, boolean formulas) {
        return workbook(COMPONENTS, sheet -> {
            headed(sheet);
            for (int i = 0; i < count; i++) {
                if (formulas) {
                    sheet.formula(3 + i, 3, "ROW()*2");
                } else {
                    row(sheet, 3 + i, "K" + i);
                }
            }
        });
    }

    /** The keys of the components. */
    static void headed(Worksheet sheet) {
        headed(sheet, Sheet.of(Section.COMPONENTS).getFirst());
    }

    private static void headed(Worksheet sheet, Sheet as) {
        List<Column> columns = as.columns();
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(Sheet.KEYS, i, columns.get(i).key());
        }
    }

    private static void row(Worksheet sheet, int row, String code) {
        sheet.value(row, 0, code);
        sheet.value(row, 1, "DATA");
        sheet.value(row, 2, "SINGLE");
    }

    /** A workbook with this sheet, that of fail-over per site beside components, and empty ones of these names. */
    static byte[] workbook(String name, Consumer<Worksheet> fill, String... others) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "other", "1.0")) {
            fill.accept(workbook.newWorksheet(name));
            if (name.equals(COMPONENTS)) {
                headed(workbook.newWorksheet(FAILOVERS.name()), FAILOVERS);
            }
            List.of(others).forEach(workbook::newWorksheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] zip(String name, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /** A workbook with one more thing in its package. */
    static byte[] with(String entry, byte[] workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Path whole = Files.write(Files.createTempFile("workbook", ".xlsx"), workbook);
        try (ZipFile read = new ZipFile(whole.toFile()); // by its directory: its entries do not say how long they are
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (ZipEntry next : Collections.list(read.entries())) {
                zip.putNextEntry(new ZipEntry(next.getName()));
                read.getInputStream(next).transferTo(zip);
            }
            zip.putNextEntry(new ZipEntry(entry));
            zip.write("/etc/passwd".getBytes(StandardCharsets.UTF_8));
        }
        Files.delete(whole);
        return bytes.toByteArray();
    }

    /** The same package with its last entry a symbolic link to what stands in it (Unix mode 0120777). */
    static byte[] linked(byte[] zip) {
        byte[] bytes = zip.clone();
        ByteBuffer directory = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int last = bytes.length - 22;
        while (directory.getInt(last) != 0x02014b50) { // entry of the central directory
            last--;
        }
        bytes[last + 5] = 3; // made on Unix
        directory.putInt(last + 38, 0120777 << 16);
        return bytes;
    }

    /** A few hundred kilobytes that unpack to hundreds of megabytes. */
    static byte[] bomb(String piece) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] megabyte = piece.repeat((1 << 20) / piece.length()).getBytes(StandardCharsets.UTF_8);
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<workbook/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            for (int i = 0; i < MEGABYTES_OF_A_BOMB; i++) {
                zip.write(megabyte);
            }
        }
        return bytes.toByteArray();
    }

    static byte[] xls() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet(COMPONENTS);
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    static byte[] encrypted() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream content = encryptor.getDataStream(file)) {
                content.write(components(sheet -> {}));
            }
            file.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }
}
