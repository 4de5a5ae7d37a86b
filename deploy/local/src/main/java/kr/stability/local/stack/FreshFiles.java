package kr.stability.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders and files that a server starts from: new, complete, and gone again when they were temporary. */
public final class FreshFiles {
    private FreshFiles() {}

    /** Makes a folder with its parents; one that exists is left as it is. */
    public static Path folder(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StackFailure("Cannot make the folder " + folder + ": " + e.getMessage(), e);
        }
    }

    /** A new empty folder for one test run; the caller deletes it. */
    public static Path temporaryFolder(String name) {
        try {
            return Files.createTempDirectory("stability-" + name + "-");
        } catch (IOException e) {
            throw new StackFailure("Cannot make a temporary folder: " + e.getMessage(), e);
        }
    }

    /** Writes a text that only the owner may read (mode 0600), replacing what was there. */
    public static void writePrivate(Path file, String text) {
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new StackFailure("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    /** The end of a text, such as what a server that crashed wrote last; a file that cannot be read has an answer too. */
    static String lastLines(Path file, int count) {
        try (Stream<String> lines = Files.lines(file)) {
            List<String> all = lines.toList();
            return String.join("\n", all.subList(Math.max(0, all.size() - count), all.size()));
        } catch (IOException | UncheckedIOException e) {
            return file + " cannot be read: " + e.getMessage();
        }
    }

    /** Copies a folder with all below it; links are copied as links. */
    public static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(from.relativize(file).toString()), java.nio.file.LinkOption.NOFOLLOW_LINKS);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes a folder with all below it; links are deleted, not followed. A folder that is not there is no error. */
    public static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
