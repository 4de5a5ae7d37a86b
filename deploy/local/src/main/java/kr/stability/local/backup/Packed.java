package kr.stability.local.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A folder being packed into one zip file. */
final class Packed implements AutoCloseable {
    private final Path file;
    private final ZipOutputStream zip;
    private long unpacked;

    Packed(Path file) throws IOException {
        this.file = file;
        this.zip = new ZipOutputStream(Files.newOutputStream(file));
    }

    /** Adds a file or an empty folder; one that is gone by now is left out: the server removes files while it is copied. */
    void add(Path root, Path one) throws IOException {
        String name = root.relativize(one).toString();
        if (Files.isDirectory(one)) {
            zip.putNextEntry(new ZipEntry(name + "/"));
            return;
        }
        try (InputStream content = Files.newInputStream(one)) {
            zip.putNextEntry(new ZipEntry(name));
            unpacked += content.transferTo(zip);
        } catch (NoSuchFileException gone) {
            return;
        }
    }

    /** Everything below a folder, folders before what is in them; what goes away meanwhile is left out. */
    static List<Path> below(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path one, BasicFileAttributes attributes) {
                if (!one.equals(folder)) {
                    found.add(one);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path one, BasicFileAttributes attributes) {
                found.add(one);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path one, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }
        });
        return found;
    }

    /** Adds a file from memory. */
    void add(String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Length and digest; after closing. */
    Manifest.Stored stored() throws IOException {
        return new Manifest.Stored(Files.size(file), sha256(file), unpacked);
    }

    /** Unpacks into a new folder; nothing is written outside of it. */
    static void unpack(Path file, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw Refusal.ofBackup(file + " names a file outside of its folder: " + entry.getName());
                }
                Files.createDirectories(entry.isDirectory() ? target : target.getParent());
                if (!entry.isDirectory()) {
                    Files.copy(zip, target);
                }
            }
        }
    }

    static String sha256(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            DigestOutputStream digest =
                    new DigestOutputStream(OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"));
            content.transferTo(digest);
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw Refusal.ofBackup(file + " cannot be read: " + e.getMessage());
        }
    }
}
