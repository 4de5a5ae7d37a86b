package kr.stability.reporting.testsupport;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file system that is soon full: a tmpfs in a mount namespace of its own, which any user may make where user namespaces are
 * allowed; elsewhere its tests fail. A process holds it, and it is gone when that ends.
 */
public final class SmallDisk implements AutoCloseable {
    private static final String HOLD = "mount -t tmpfs -o mode=0700,size=$1k tmpfs \"$0\" && echo mounted && exec cat";

    private final Path folder;
    private final Process holder;

    private SmallDisk(Path folder, Process holder) {
        this.folder = folder;
        this.holder = holder;
    }

    /** @param mountPoint an empty folder */
    public static SmallDisk at(Path mountPoint, int kilobytes) throws IOException {
        Process holder = new ProcessBuilder(
                        "unshare", "-U", "-r", "-m", "sh", "-c", HOLD, mountPoint.toString(), "" + kilobytes)
                .redirectErrorStream(true)
                .start();
        String said = holder.inputReader(StandardCharsets.UTF_8).readLine();
        if (!"mounted".equals(said)) {
            throw new IllegalStateException(
                    "No small disk: " + said + ". Unprivileged user namespaces must be allowed.");
        }
        return new SmallDisk(Path.of("/proc/" + holder.pid() + "/root" + mountPoint), holder);
    }

    /** Where it is, for this process too. */
    public Path folder() {
        return folder;
    }

    /** Takes all the space but so much. */
    public void fillBut(int kilobytes) throws IOException {
        long bytes = Files.getFileStore(folder).getUsableSpace() - kilobytes * 1024L;
        try (OutputStream filler = Files.newOutputStream(filler())) {
            filler.write(new byte[Math.toIntExact(bytes)]);
        }
    }

    /** Gives it back. */
    public void free() throws IOException {
        Files.delete(filler());
    }

    private Path filler() {
        return folder.resolve("filler");
    }

    @Override
    public void close() {
        holder.destroyForcibly();
    }
}
