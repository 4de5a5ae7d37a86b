package kr.stability.portal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AntivirusTest {
    private static final byte[] CLEAN = SampleFiles.pdf(300_000);
    private final InstreamServer clamd = new InstreamServer(1 << 20);

    @AfterEach
    void stop() throws IOException {
        clamd.close();
    }

    private static Scan scan(URI address, byte[] bytes) {
        return new Antivirus(new Settings(Optional.ofNullable(address), Duration.ofSeconds(5)))
                .scan(new ByteArrayInputStream(bytes));
    }

    private record Settings(Optional<URI> clamd, Duration timeout) implements AntivirusConfig {}

    @Test
    void aCleanFileIsClean() {
        assertThat(scan(clamd.address(), CLEAN)).isEqualTo(Scan.CLEAN);
    }

    @Test
    void aVirusThatLiesAcrossTwoPiecesIsFound() {
        byte[] bytes = CLEAN.clone();
        byte[] virus = InstreamServer.VIRUS.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(virus, 0, bytes, (1 << 16) - 10, virus.length);
        assertThat(scan(clamd.address(), bytes)).isEqualTo(Scan.INFECTED);
    }

    @Test
    void withoutAScannerNothingIsScanned() {
        assertThat(scan(null, CLEAN)).isEqualTo(Scan.UNSCANNED);
    }

    @Test
    void aFileThatIsTooLargeForTheScannerIsNotCalledClean() {
        assertThat(scan(clamd.address(), SampleFiles.pdf(2 << 20))).isEqualTo(Scan.WAITING);
    }

    @Test
    void aScannerThatIsAwayIsAskedAgain() {
        assertThat(scan(URI.create("tcp://localhost:1"), CLEAN)).isEqualTo(Scan.WAITING);
    }
}
