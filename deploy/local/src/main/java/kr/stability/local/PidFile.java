package kr.stability.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import kr.stability.local.stack.StackFailure;

/**
 * The process id of the running launcher, so that {@code make stop} finds it.
 *
 * @param file where it is written
 */
record PidFile(Path file) {

    /**
     * Claims the file for this process.
     *
     * @throws StackFailure when another launcher of the same data folder is alive
     */
    void claim() {
        holder().filter(other -> !other.equals(ProcessHandle.current())).ifPresent(other -> {
            throw new StackFailure("The local stack runs already (process " + other.pid() + "). make stop ends it.");
        });
        try {
            Files.writeString(file, ProcessHandle.current().pid() + "\n");
        } catch (IOException e) {
            throw new StackFailure("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    /** Gives the file up. */
    void release() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            System.err.println("Cannot delete " + file + ": " + e.getMessage());
        }
    }

    /** The launcher that runs now. */
    Optional<ProcessHandle> holder() {
        try {
            long pid =
                    Files.exists(file) ? Long.parseLong(Files.readString(file).strip()) : -1;
            return ProcessHandle.of(pid).filter(PidFile::isLauncher);
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** A number can be given to another program after a crash. */
    private static boolean isLauncher(ProcessHandle process) {
        return process.isAlive() && process.info().commandLine().orElse("").contains(Main.class.getName());
    }
}
