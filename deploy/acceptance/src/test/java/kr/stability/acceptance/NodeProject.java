package kr.stability.acceptance;

import java.nio.file.Path;
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

    /** Runs a program of the folder to its end; all lines that it prints, each given to {@code reader} at once. */
    List<String> runs(Consumer<String> reader, String... command) {
        return Program.runs(folder, reader, List.of(command));
    }
}
