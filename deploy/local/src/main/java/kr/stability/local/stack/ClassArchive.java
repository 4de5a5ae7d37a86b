package kr.stability.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The classes of a program as a JVM laid them out at its end (JEP 350): every later start maps them and takes half the processor
 * time. The JVM leaves aside what no longer fits the jars.
 *
 * @param program the jar, or a native executable, which needs no archive
 * @param file where the archive is, in no image
 */
public record ClassArchive(Path program, Path file) {

    /** The archive of a packaged service, beside its folder. */
    static ClassArchive of(Path program) {
        return new ClassArchive(program, program.toAbsolutePath().getParent().resolveSibling("classes.jsa"));
    }

    /**
     * Makes the archive of each that has none newer than its jar, all at once: worth it for a program that is started more than
     * three times. Starts and stops it, so its servers must be there.
     *
     * @throws StackFailure when one does not start
     */
    public static synchronized void make(ServiceProgram... programs) {
        Stream.of(programs)
                .parallel()
                .filter(program -> of(program.jar()).isMissing())
                .forEach(ServiceProcess::archiveClasses);
    }

    /** What a JVM is told to use it; nothing where there is none. */
    List<String> used() {
        return !isJar() || isMissing() ? List.of() : List.of("-XX:SharedArchiveFile=" + file);
    }

    /** What a JVM is told to make it, {@linkplain #keep() kept} once it has ended. */
    List<String> made() {
        return List.of("-XX:ArchiveClassesAtExit=" + fresh());
    }

    /** Others use it from now on, if the JVM wrote it to its end. */
    void keep() {
        try {
            if (Files.exists(fresh())) {
                Files.move(fresh(), file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isJar() {
        return program.toString().endsWith(".jar");
    }

    private boolean isMissing() {
        try {
            return isJar()
                    && (!Files.exists(file)
                            || Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(program)) < 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path fresh() {
        return file.resolveSibling(file.getFileName() + ".fresh");
    }
}
