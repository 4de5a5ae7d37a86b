package kr.stability.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Free space on the disk under a folder. */
public final class Disk {
    private static final long MEGABYTE = 1024L * 1024;

    private Disk() {}

    /**
     * Refuses to go on when less space is free than needed.
     *
     * @param folder an existing folder on the disk in question
     * @throws StackFailure when too little is free; names the folder and both figures in megabytes
     */
    public static void requireFree(Path folder, long megabytes) {
        long free = freeMegabytes(folder);
        if (free < megabytes) {
            throw new StackFailure(
                    "The disk is full: " + folder + " has " + free + " MB free, " + megabytes + " MB are needed.");
        }
    }

    private static long freeMegabytes(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() / MEGABYTE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
