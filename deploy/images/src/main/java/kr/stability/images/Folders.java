package kr.stability.images;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders that become layers. Every file has the same time: an AOT cache is good for files of one time only. */
final class Folders {
    /** The time of every file in an image. */
    static final Instant TIME = Instant.ofEpochSecond(1);

    private Folders() {}

    /** An empty folder. */
    static Path fresh(Path folder) {
        try {
            if (Files.exists(folder)) {
                for (Path old : inside(folder, Comparator.reverseOrder())) {
                    Files.delete(old);
                }
            }
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A copy of a folder, all files of one time. */
    static Path copy(Path from, Path to) {
        fresh(to);
        try {
            for (Path source : inside(from, Comparator.naturalOrder())) {
                Path target = to.resolve(from.relativize(source).toString());
                if (!Files.isDirectory(source)) {
                    Files.copy(source, target);
                } else if (!source.equals(from)) {
                    Files.createDirectory(target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return atOneTime(to);
    }

    /** Gives every file in a folder the same time. */
    static Path atOneTime(Path folder) {
        try {
            for (Path path : inside(folder, Comparator.reverseOrder())) {
                if (!Files.isSymbolicLink(path)) {
                    Files.setLastModifiedTime(path, FileTime.from(TIME));
                }
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> inside(Path folder, Comparator<Path> order) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.sorted(order).toList();
        }
    }
}
