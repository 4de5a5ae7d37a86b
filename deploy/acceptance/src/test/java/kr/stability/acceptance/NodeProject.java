package kr.stability.acceptance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A folder with a {@code package.json}: its scripts and its built program, run by the Node of this machine. */
record NodeProject(Path folder) {

    /** Installs what the lock file names, then runs the scripts in this order. */
    NodeProject installsAndRuns(String... scripts) {
        runs(line -> {}, "npm", "ci", "--no-audit", "--no-fund", "--prefer-offline");
        for (String script : scripts) {
            runs(line -> {}, "npm", "run", "--silent", script);
        }
        return this;
    }

    /**
     * Runs a program to its end.
     *
     * @param reader gets each line as it is printed
     * @return all lines
     * @throws AssertionError when it ends with another code than 0; tells what it printed
     */
    List<String> runs(Consumer<String> reader, String... command) {
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
