package kr.stability.local.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Free space, asked before anything is written. */
final class Space {
    private static final long MEGABYTE = 1L << 20;

    private Space() {}

    /**
     * @param folder an existing one on the disk in question
     * @throws Refusal which names both figures
     */
    static void require(Path folder, long bytes) throws IOException {
        long free = Files.getFileStore(folder).getUsableSpace();
        if (free < bytes) {
            throw Refusal.ofMachine(
                    "The disk is full: " + folder.toAbsolutePath().getParent() + " has " + free / MEGABYTE
                            + " MB free, " + bytes / MEGABYTE + " MB are needed.");
        }
    }
}
