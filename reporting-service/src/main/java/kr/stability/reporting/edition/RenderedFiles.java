package kr.stability.reporting.edition;

import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.problem.ProblemType;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Files of editions as they were rendered, so that the second reader of a long PDF does not wait for it again. An edition never
 * changes, therefore no file grows old; those that were read least go first when there are too many. Who wants a file that
 * is being rendered waits for it. So many are rendered at the same time as the memory of a replica is good for; who comes
 * then waits a while and is asked to come again (429).
 */
@ApplicationScoped
@Startup // a setting that cannot be is refused at once, not by the first reader
@RegisterForReflection(classNames = RenderedFiles.CHOSEN_BY_CAFFEINE)
class RenderedFiles {
    /** The cache of limited weight, which Caffeine looks up by its name; the extension registers its entries, but not this one. */
    static final String CHOSEN_BY_CAFFEINE = "com.github.benmanes.caffeine.cache.SSMW";

    private static final int MEGABYTE = 1 << 20;

    private final EditionFiles files;
    private final AsyncCache<Key, byte[]> kept;
    private final Semaphore free;
    private final Duration patience;

    /**
     * Takes its limits from the configuration.
     *
     * @param mostMegabytes how much is kept
     * @param atOnce how many are rendered at the same time
     * @param patience how long one waits for its turn
     */
    RenderedFiles(
            EditionFiles files,
            @ConfigProperty(name = "stability.editions.rendered-megabytes") int mostMegabytes,
            @ConfigProperty(name = "stability.editions.rendering-at-once") int atOnce,
            @ConfigProperty(name = "stability.editions.rendering-patience") Duration patience) {
        atLeast(0, mostMegabytes, "STABILITY_EDITIONS_RENDERED_MEGABYTES");
        atLeast(1, atOnce, "STABILITY_EDITIONS_RENDERING_AT_ONCE");
        this.files = files;
        this.free = new Semaphore(atOnce, true);
        this.patience = patience;
        this.kept = Caffeine.newBuilder()
                .maximumWeight((long) mostMegabytes * MEGABYTE)
                .weigher((Key key, byte[] file) -> file.length)
                .executor(Runnable::run) // what does not fit goes at once, and no pool of the JVM's is needed
                .buildAsync();
    }

    private static void atLeast(int least, int set, String variable) {
        if (set < least) {
            throw new IllegalArgumentException("%s must be %d or more, not %d".formatted(variable, least, set));
        }
    }

    private record Key(UUID edition, Audience audience, EditionFormat format, boolean gzip) {}

    /**
     * A file of an edition.
     *
     * @param gzip as RFC 1952 wants it
     */
    byte[] bytes(EditionFiles.Title edition, EditionFormat format, boolean gzip) {
        Key key = new Key(edition.id(), edition.audience(), format, gzip);
        CompletableFuture<byte[]> own = new CompletableFuture<>();
        CompletableFuture<byte[]> other = kept.asMap().putIfAbsent(key, own);
        return other == null ? rendered(edition, key, own) : awaited(other);
    }

    /** Who waited is told what the first was told. */
    private static byte[] awaited(CompletableFuture<byte[]> file) {
        try {
            return file.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException told) {
                throw told;
            }
            throw e;
        }
    }

    private byte[] rendered(EditionFiles.Title edition, Key key, CompletableFuture<byte[]> file) {
        try {
            byte[] bytes = inTurn(edition, key.format, key.gzip);
            file.complete(bytes);
            return bytes;
        } catch (RuntimeException | Error e) {
            file.completeExceptionally(e); // nothing is kept
            throw e;
        }
    }

    private byte[] inTurn(EditionFiles.Title edition, EditionFormat format, boolean gzip) {
        if (!isMyTurn()) {
            throw Problem.of(ProblemType.TOO_MANY_REQUESTS);
        }
        try {
            return written(files.read(edition), format, gzip);
        } finally {
            free.release();
        }
    }

    private boolean isMyTurn() {
        try {
            return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Whole before anybody gets a byte of it: what fails while it is written is still a problem and never half a file. */
    private static byte[] written(EditionFiles.Frozen edition, EditionFormat format, boolean gzip) {
        if (format == EditionFormat.JSON && !gzip) {
            return edition.snapshot(); // without a copy
        }
        ByteArrayBuilder file = new ByteArrayBuilder();
        try (OutputStream out = gzip ? new GZIPOutputStream(file) : file) {
            format.write(edition, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
