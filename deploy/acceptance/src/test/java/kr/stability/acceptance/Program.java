package kr.stability.acceptance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A program that a test starts and waits for. */
final class Program {
    private Program() {}

    /**
     * Runs a program to its end.
     *
     * @param reader gets each line as it is printed
     * @return all lines
     * @throws AssertionError when it ends with another code than 0; tells what it printed
     */
    static List<String> runs(Path folder, Consumer<String> reader, List<String> command) {
        List<String> lines = new ArrayList<>();
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            try (BufferedReader out = process.inputReader()) {
                out.lines().peek(lines::add).forEach(reader);
            } finally {
                process.destroy();
            }
            if (process.waitFor() != 0) {
                throw new AssertionError(String.join(" ", command) + " failed:\n" + String.join("\n", lines));
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
