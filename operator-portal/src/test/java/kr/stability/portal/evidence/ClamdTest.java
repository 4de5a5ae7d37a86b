package kr.stability.portal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import kr.stability.local.stack.Await;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real clamd (Debian: clamav-daemon) with one signature of its own. */
class ClamdTest {
    private static final Path PROGRAM = Path.of("/usr/sbin/clamd");
    private static final String VIRUS = InstreamServer.VIRUS;

    @TempDir
    Path folder;

    private Process daemon;

    @BeforeEach
    void start() throws IOException {
        String signature = "Harmless.Test:0:*:" + HexFormat.of().formatHex(VIRUS.getBytes(StandardCharsets.US_ASCII));
        Files.writeString(folder.resolve("own.ndb"), signature + "\n");
        Path settings = Files.writeString(
                folder.resolve("clamd.conf"),
                "Foreground yes\nDatabaseDirectory " + folder + "\nLocalSocket " + socket() + "\nTemporaryDirectory "
                        + folder + "\nStreamMaxLength 200M\n");
        daemon = new ProcessBuilder(PROGRAM.toString(), "-c", settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(Await.until(Duration.ofSeconds(60), () -> Files.exists(socket())))
                .isTrue();
    }

    @AfterEach
    void stop() {
        daemon.destroyForcibly();
    }

    private Path socket() {
        return folder.resolve("clamd.ctl");
    }

    private boolean infected(byte[] bytes) throws IOException {
        Clamd clamd = new Clamd(URI.create("unix://" + socket()), Duration.ofSeconds(60));
        return clamd.infected(new ByteArrayInputStream(bytes));
    }

    @Test
    void itFindsWhatItKnowsAndNothingElse() throws IOException {
        assertThat(infected(VIRUS.getBytes(StandardCharsets.US_ASCII))).isTrue();
        assertThat(infected(SampleFiles.pdf(300_000))).isFalse();
    }
}
