package kr.stability.acceptance.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kr.stability.local.stack.FreshFiles;
import kr.stability.local.stack.StackFailure;

/**
 * A file system that is soon full: a tmpfs of fixed size in a mount namespace of its own, which any user may make where
 * user namespaces are allowed. A process holds it; it is gone when that ends, at the latest with this JVM.
 */
final class SmallDisk implements AutoCloseable {
    private static final String HOLD = "mount -t tmpfs -o mode=0700,size=$1m tmpfs \"$0\" && echo mounted && exec cat";

    private final Path folder;
    private final Process holder;

    private SmallDisk(Path folder, Process holder) {
        this.folder = folder;
        this.holder = holder;
    }

    /** @throws StackFailure when this machine allows no such file system; the fault cannot be shown then */
    static SmallDisk of(int megabytes) {
        Path folder = FreshFiles.temporaryFolder("small-disk");
        try {
            Process holder = new ProcessBuilder(
                            "unshare", "-U", "-r", "-m", "sh", "-c", HOLD, folder.toString(), "" + megabytes)
                    .redirectErrorStream(true)
                    .start();
            BufferedReader said = holder.inputReader(StandardCharsets.UTF_8);
            String first = said.readLine();
            if (!"mounted".equals(first)) {
                throw new StackFailure("No small disk: " + first + ". Unprivileged user namespaces must be allowed.");
            }
            return new SmallDisk(folder, holder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it is for programs that are started with {@link #inside()}. */
    Path folder() {
        return folder;
    }

    /** What a command begins with to see it. */
    List<String> inside() {
        return List.of("nsenter", "-t", "" + holder.pid(), "-U", "-m", "--preserve-credentials", "--");
    }

    /** Takes all the space that is left. */
    void fill() {
        byte[] block = new byte[64 * 1024];
        try (OutputStream filler = Files.newOutputStream(filler())) {
            while (holder.isAlive()) {
                filler.write(block);
            }
        } catch (IOException full) {
            return;
        }
        throw new IllegalStateException("the disk was never full");
    }

    /** Gives it back. */
    void free() {
        try {
            Files.delete(filler());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path filler() {
        return Path.of("/proc/" + holder.pid() + "/root" + folder + "/filler");
    }

    @Override
    public void close() {
        holder.destroyForcibly();
        FreshFiles.delete(folder);
    }
}
