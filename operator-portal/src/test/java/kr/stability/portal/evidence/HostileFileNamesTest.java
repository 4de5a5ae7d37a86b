package kr.stability.portal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import kr.stability.portal.testsupport.Fixtures;
import kr.stability.portal.testsupport.PortalTest;
import kr.stability.portal.testsupport.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file is called, it is kept under a name that does no harm, or refused; the name is nobody's path. */
@PortalTest
class HostileFileNamesTest {
    private final SignedIn drafter = SignedIn.as("kakao-drafter");
    private final String order = Fixtures.drafted(Fixtures.today().plusDays(10));
    private final TusClient client = new TusClient(drafter, order);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ../../../../etc/passwd.pdf      | passwd.pdf
            ..\\..\\Windows\\system32\\a.pdf | a.pdf
            C:\\temp\\a.pdf                 | a.pdf
            /dev/null/a.pdf                 | a.pdf
            '%2e%2e%2fa.pdf'                | '%2e%2e%2fa.pdf'
            CON.pdf                         | CON.pdf
            'a;x="y.pdf'                   | 'a;x="y.pdf'""")
    void aPathIsTakenOffAndTheRestIsText(String sent, String kept) {
        assertThat(client.uploads(sent, SampleFiles.pdf(2000)).statusCode()).isEqualTo(204);
        assertThat(shown()).containsExactly(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\0b.pdf",
                "a\u0085b.pdf",
                "a\r\nSet-Cookie: x=1.pdf",
                "\u202Efdp.exe.pdf",
                "\u200B.pdf",
                "..",
                "\ud800.pdf",
                "   "
            })
    void whatCannotBeSeenIsTakenOutOrRefused(String sent) {
        byte[] bytes = SampleFiles.pdf(2000);
        HttpResponse<byte[]> answer = client.asks(sent, bytes.length);
        assertThat(answer.statusCode()).isLessThan(500);
        answer.headers()
                .firstValue("Location")
                .ifPresent(upload ->
                        assertThat(client.sends(upload, 0, bytes).statusCode()).isLessThan(500));
        assertThat(shown()).noneMatch(name -> name.matches("(?s).*[\\p{Cc}\\p{Cf}\\p{Cs}/\\\\].*"));
    }

    @Test
    void aLongNameIsShortenedAndKeepsItsEnding() {
        assertThat(client.uploads("가".repeat(2000) + ".pdf", SampleFiles.pdf(2000))
                        .statusCode())
                .isEqualTo(204);
        assertThat(shown()).containsExactly("가".repeat(196) + ".pdf");
    }

    @Test
    void aNameThatIsNotBase64IsRefused() {
        HttpResponse<byte[]> answer = drafter.send(
                order + "/plan/evidence/uploads",
                request -> request.header("Tus-Resumable", "1.0.0")
                        .header("Upload-Length", "10")
                        .header("Upload-Metadata", "filename !!!")
                        .POST(BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isBetween(400, 499);
    }

    @Test
    void aNameWritesNoLineIntoTheLog() {
        List<String> lines = new CopyOnWriteArrayList<>();
        Handler handler = new Lines(lines);
        Logger.getLogger("").addHandler(handler);
        try {
            client.uploads("a\r\n2026-01-01 ERROR forged.pdf", SampleFiles.pdf(2000));
            client.uploads("b\r\n2026-01-01 ERROR forged.pdf", SampleFiles.padded("MZ"));
        } finally {
            Logger.getLogger("").removeHandler(handler);
        }
        assertThat(lines).noneMatch(line -> line.contains("forged"));
    }

    private List<String> shown() {
        return drafter.open(order + "/plan/evidence")
                .document()
                .select("article h3")
                .eachText();
    }

    /** What is logged, with its parameters. */
    private static final class Lines extends Handler {
        private final List<String> lines;

        private Lines(List<String> lines) {
            this.lines = lines;
        }

        @Override
        public void publish(LogRecord entry) {
            lines.add(entry.getMessage() + Arrays.toString(entry.getParameters()) + entry.getThrown());
        }

        @Override
        public void flush() {
            // nothing is kept back
        }

        @Override
        public void close() {
            // nothing to close
        }
    }
}
