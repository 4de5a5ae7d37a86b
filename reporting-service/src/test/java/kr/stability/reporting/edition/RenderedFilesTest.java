package kr.stability.reporting.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPInputStream;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.problem.ProblemType;
import org.junit.jupiter.api.Test;

class RenderedFilesTest {
    private static final byte[] SNAPSHOT =
            "{\"quarter\": \"2023-Q1\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    private static final EditionFiles.Title EDITION =
            new EditionFiles.Title(new UUID(0, 1), "2023-Q1", "ab".repeat(32), Audience.RESTRICTED);

    private final AtomicInteger reads = new AtomicInteger();
    private final Files files = new Files();
    private final RenderedFiles rendered = new RenderedFiles(files, 1, 1, Duration.ZERO);

    /** Editions of one snapshot, counted. */
    private final class Files extends EditionFiles {
        private byte[] snapshot = SNAPSHOT;
        private CountDownLatch begun = new CountDownLatch(0);
        private CountDownLatch mayGoOn = new CountDownLatch(0);

        @Override
        Frozen read(Title title) {
            reads.incrementAndGet();
            begun.countDown();
            try {
                mayGoOn.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            if (snapshot == null) {
                throw Problem.notFound();
            }
            return new Frozen(title, Instant.EPOCH, snapshot);
        }
    }

    @Test
    void aFileIsRenderedOnce() {
        assertThat(rendered.bytes(EDITION, EditionFormat.JSON, true))
                .isSameAs(rendered.bytes(EDITION, EditionFormat.JSON, true));
        assertThat(reads).hasValue(1);
    }

    @Test
    void aCompressedFileIsTheSameFile() throws IOException {
        byte[] zipped = rendered.bytes(EDITION, EditionFormat.JSON, true);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(zipped)).readAllBytes())
                .isEqualTo(rendered.bytes(EDITION, EditionFormat.JSON, false));
    }

    @Test
    void whoComesMeanwhileWaitsForIt() throws Exception {
        files.begun = new CountDownLatch(1);
        files.mayGoOn = new CountDownLatch(1);
        CompletableFuture<byte[]> first = asked();
        assertThat(files.begun.await(30, TimeUnit.SECONDS)).isTrue();
        CompletableFuture<byte[]> second = asked();
        files.mayGoOn.countDown();
        assertThat(first.get()).isEqualTo(second.get());
        assertThat(reads).hasValue(1);
    }

    @Test
    void whoComesForMoreThanCanBeRenderedAtOnceIsToldToComeAgain() throws Exception {
        files.begun = new CountDownLatch(1);
        files.mayGoOn = new CountDownLatch(1);
        CompletableFuture<byte[]> first = asked();
        assertThat(files.begun.await(30, TimeUnit.SECONDS)).isTrue();
        assertThatThrownBy(() -> rendered.bytes(EDITION, EditionFormat.HTML, false))
                .isInstanceOfSatisfying(
                        Problem.class, told -> assertThat(told.type()).isEqualTo(ProblemType.TOO_MANY_REQUESTS));
        files.mayGoOn.countDown();
        assertThat(first.get()).isEqualTo(rendered.bytes(EDITION, EditionFormat.JSON, false));
    }

    @Test
    void whoWaitsForAFileIsToldWhatTheFirstIsTold() throws Exception {
        files.snapshot = null;
        files.begun = new CountDownLatch(1);
        files.mayGoOn = new CountDownLatch(1);
        asked();
        assertThat(files.begun.await(30, TimeUnit.SECONDS)).isTrue();
        AtomicReference<Throwable> told = new AtomicReference<>();
        Thread second = Thread.ofPlatform()
                .start(() -> told.set(catchThrowable(() -> rendered.bytes(EDITION, EditionFormat.JSON, false))));
        while (second.getState() != Thread.State.WAITING && second.isAlive()) {
            Thread.onSpinWait();
        }
        files.mayGoOn.countDown();
        second.join();
        assertThat(told.get()).isInstanceOf(Problem.class);
    }

    @Test
    void whatFailedIsTriedAgain() {
        files.snapshot = null;
        assertThatThrownBy(() -> rendered.bytes(EDITION, EditionFormat.JSON, false))
                .isInstanceOf(Problem.class);
        files.snapshot = SNAPSHOT;
        assertThat(rendered.bytes(EDITION, EditionFormat.JSON, false)).isEqualTo(SNAPSHOT);
    }

    @Test
    void aFileThatDoesNotFitIsRenderedEachTime() {
        files.snapshot = new byte[2 << 20];
        rendered.bytes(EDITION, EditionFormat.JSON, false);
        rendered.bytes(EDITION, EditionFormat.JSON, false);
        assertThat(reads).hasValue(2);
    }

    @Test
    void lessThanNothingIsNoSize() {
        assertThatThrownBy(() -> new RenderedFiles(files, -1, 1, Duration.ZERO))
                .hasMessageContaining("STABILITY_EDITIONS_RENDERED_MEGABYTES");
    }

    private CompletableFuture<byte[]> asked() {
        return CompletableFuture.supplyAsync(
                () -> rendered.bytes(EDITION, EditionFormat.JSON, false),
                task -> Thread.ofVirtual().start(task));
    }
}
