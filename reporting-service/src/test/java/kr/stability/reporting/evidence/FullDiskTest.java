package kr.stability.reporting.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.problem.ProblemType;
import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.SmallDisk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullDiskTest {
    private static final byte[] EARLIER = bytes(1, 10_000);
    private static final byte[] FILE = bytes(2, 50_000);

    private SmallDisk disk;
    private EvidenceFiles files;

    @BeforeEach
    void anEarlierFile(@TempDir Path mountPoint) throws IOException {
        disk = SmallDisk.at(mountPoint, 256);
        files = new EvidenceFiles(new On(disk.folder()));
        store(EARLIER);
    }

    @AfterEach
    void close() {
        if (disk != null) {
            disk.close();
        }
    }

    @Test
    void aFullDiskKeepsNothing() throws IOException {
        disk.fillBut(0);
        assertFull();
    }

    /** The disk takes the first part of the only chunk and says nothing. */
    @Test
    void aFileOfWhichAPartFitsIsNotAcknowledged() throws IOException {
        disk.fillBut(24);
        assertFull();
    }

    @Test
    void theSameFilePassesWhenThereIsRoom() throws IOException {
        disk.fillBut(24);
        assertFull();
        disk.free();
        assertThat(store(FILE)).isEqualTo(FILE.length);
        assertThat(Files.readAllBytes(files.path(Api.sha256(FILE)))).isEqualTo(FILE);
    }

    @Test
    void aSenderWhoGoesAwayIsNotAFullDisk() {
        assertThatThrownBy(() -> files.store(Api.sha256(FILE), new Broken())).isInstanceOf(IOException.class);
    }

    private void assertFull() throws IOException {
        assertThatThrownBy(() -> store(FILE))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo(ProblemType.STORAGE_FULL));
        assertThat(kept()).containsExactly(Api.sha256(EARLIER));
        assertThat(files.sha256(Api.sha256(EARLIER))).isEqualTo(Api.sha256(EARLIER));
    }

    private long store(byte[] file) throws IOException {
        return files.store(Api.sha256(file), new ByteArrayInputStream(file));
    }

    private List<String> kept() throws IOException {
        try (Stream<Path> all = Files.walk(disk.folder())) {
            return all.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("filler"))
                    .toList();
        }
    }

    private static byte[] bytes(long seed, int length) {
        byte[] bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    private record On(Path directory) implements EvidenceConfig {
        @Override
        public long maxBytes() {
            return 1 << 20;
        }
    }

    private static final class Broken extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("gone");
        }
    }
}
