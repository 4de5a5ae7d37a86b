package kr.stability.images;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a Java runtime needs of the system, for an image without a base: the C library of the machine that builds it. */
final class CLibrary {
    private static final Pattern FOUND = Pattern.compile("(?:=> )?(/\\S+) \\(0x");
    private static final Pattern OF_THE_SYSTEM = Pattern.compile("lib(c|m|dl|rt|pthread|z)\\.so\\..*|ld-linux.*");

    private CLibrary() {}

    /** The files that the programs and libraries in a folder are linked to, as the linker of this machine finds them. */
    static SortedSet<Path> of(Path runtime) {
        SortedSet<Path> needed = new TreeSet<>();
        for (Path binary : binaries(runtime)) {
            Matcher found = FOUND.matcher(Programs.run(List.of("ldd", binary.toString())));
            while (found.find()) {
                Path library = Path.of(found.group(1));
                if (OF_THE_SYSTEM.matcher(library.getFileName().toString()).matches()) {
                    needed.add(library);
                }
            }
        }
        return needed;
    }

    private static List<Path> binaries(Path runtime) {
        try (Stream<Path> files = Files.walk(runtime)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(".so") || file.endsWith("bin/java"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
