package kr.stability.acceptance;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Java sources that are no part of the build: compiled and run with the libraries of the tests.
 *
 * @param sources folders
 * @param classes folder to compile into
 */
record JavaProject(List<Path> sources, Path classes) {

    /** Compiles everything; fails with what the compiler says. */
    JavaProject compiled() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options =
                    List.of("-d", Files.createDirectories(classes).toString(), "-nowarn", "-proc:none");
            if (!compiler.getTask(said, files, null, options, null, files.getJavaFileObjectsFromPaths(all()))
                    .call()) {
                throw new AssertionError(said);
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a program to its end; all lines that it prints, each given to {@code reader} at once. */
    List<String> runs(Consumer<String> reader, String main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx96m",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                classes.toAbsolutePath() + File.pathSeparator + System.getProperty("java.class.path"),
                main));
        command.addAll(List.of(arguments));
        return Program.runs(Path.of("."), reader, command);
    }

    private List<Path> all() throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path folder : sources) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(found::add);
            }
        }
        return found;
    }
}
