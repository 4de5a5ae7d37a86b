package kr.stability.images;

import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.FilePermissions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;

/** The layers of an image, those that change seldom first. Everything belongs to root, and nobody else may write. */
final class Layers {
    private static final FilePermissions READ = FilePermissions.fromOctalString("644");
    private static final FilePermissions RUN = FilePermissions.fromOctalString("755");
    private static final FilePermissions ANYBODY = FilePermissions.fromOctalString("777");

    /** Folder of the bills of materials. */
    static final String BILLS = "/usr/share/sbom";

    private Layers() {}

    /** A folder with what is in it, but not those of its folders that are layers of their own. */
    static FileEntriesLayer folder(String name, Path folder, String place, String... without) {
        FileEntriesLayer.Builder layer = FileEntriesLayer.builder().setName(name);
        try (Stream<Path> parts = Files.list(folder)) {
            for (Path part : parts.sorted().toList()) {
                if (!List.of(without).contains(part.getFileName().toString())) {
                    add(layer, part, place + "/" + part.getFileName());
                }
            }
            return layer.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A native executable and the shared libraries beside it. */
    static FileEntriesLayer executable(Path runner, String place) {
        FileEntriesLayer.Builder layer = FileEntriesLayer.builder().setName("application");
        layer.addEntry(runner, AbsoluteUnixPath.get(place), RUN, Folders.TIME);
        try (DirectoryStream<Path> libraries = Files.newDirectoryStream(runner.getParent(), "*.so")) {
            libraries.forEach(library -> layer.addEntry(
                    library, AbsoluteUnixPath.get(Application.PLACE + "/" + library.getFileName()), RUN, Folders.TIME));
            return layer.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(FileEntriesLayer.Builder layer, Path part, String place) throws IOException {
        layer.addEntryRecursive(
                part,
                AbsoluteUnixPath.get(place),
                (source, target) -> permissions(source),
                (source, target) -> Folders.TIME);
    }

    /** Files of this machine at the same places. */
    static FileEntriesLayer files(String name, SortedSet<Path> files) {
        FileEntriesLayer.Builder layer = FileEntriesLayer.builder().setName(name);
        files.forEach(file -> layer.addEntry(file, AbsoluteUnixPath.get(file.toString()), RUN, Folders.TIME));
        return layer.build();
    }

    /**
     * The bill of materials (CycloneDX) that the build of a service made of what is in the image.
     *
     * @throws IllegalStateException when there is none: the build makes it with Maven on line only
     */
    static FileEntriesLayer bill(Path bill, String service) {
        if (!Files.isRegularFile(bill)) {
            throw new IllegalStateException("There is no bill of materials " + bill + ": build without --offline");
        }
        return FileEntriesLayer.builder()
                .setName("bill-of-materials")
                .addEntry(bill, AbsoluteUnixPath.get(BILLS + "/" + service + ".cdx.json"), READ, Folders.TIME)
                .build();
    }

    /** Who runs the service, and the one folder that may be written to where nothing is mounted over it. */
    static FileEntriesLayer account(Path work, int user) {
        try {
            Path passwd = Files.writeString(work.resolve("passwd"), "service:x:%1$d:%1$d::/:/\n".formatted(user));
            Path group = Files.writeString(work.resolve("group"), "service:x:%d:\n".formatted(user));
            Path names = Files.writeString(work.resolve("nsswitch.conf"), "hosts: files dns\n");
            Path empty = Folders.fresh(work.resolve("empty"));
            return FileEntriesLayer.builder()
                    .setName("account")
                    .addEntry(passwd, AbsoluteUnixPath.get("/etc/passwd"), READ, Folders.TIME)
                    .addEntry(group, AbsoluteUnixPath.get("/etc/group"), READ, Folders.TIME)
                    .addEntry(names, AbsoluteUnixPath.get("/etc/nsswitch.conf"), READ, Folders.TIME)
                    .addEntry(empty, AbsoluteUnixPath.get("/tmp"), ANYBODY, Folders.TIME)
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FilePermissions permissions(Path source) {
        return Files.isDirectory(source) || Files.isExecutable(source) ? RUN : READ;
    }
}
