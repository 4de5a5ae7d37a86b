package kr.stability.portal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kr.stability.local.stack.Await;
import kr.stability.portal.testsupport.Fixtures;
import kr.stability.portal.testsupport.PortalTest;
import kr.stability.portal.testsupport.SignedIn;
import org.junit.jupiter.api.Test;

/** Forms with files that never come to their end must not take the disk that everybody's forms need. */
@PortalTest
class CrowdedFormsTest {
    private static final long LARGE = 200_000_000;
    private static final int MORE_THAN_FIT = 5;
    private static final Duration SOON = Duration.ofSeconds(20);

    private final SignedIn drafter = SignedIn.as("kakao-drafter");
    private final String order = Fixtures.drafted(Fixtures.today().plusDays(10));
    private final String page = order + "/plan/evidence";

    @Test
    void whoComesWhileTooManyFilesDoIsToldToComeAgain() throws IOException {
        List<Socket> others = new ArrayList<>();
        for (int n = 0; n < MORE_THAN_FIT; n++) {
            others.add(begins(LARGE));
        }
        assertThat(Await.until(SOON, () -> posts().statusCode() == 429)).isTrue();
        HttpResponse<byte[]> refused = posts();
        assertThat(refused.headers().firstValue("Retry-After")).contains("30");
        assertThat(TusClient.text(refused)).contains("저장된 것은 그대로입니다");
        assertThat(drafter.open(order + "/plan").status()).isEqualTo(200);
        for (Socket other : others) {
            other.close();
        }
        assertThat(Await.until(SOON, () -> posts().statusCode() < 400)).isTrue();
    }

    /** A file of 40 MB, which no longer fits beside four of 200 MB. */
    private HttpResponse<byte[]> posts() {
        byte[] form = new MultipartForm()
                .file("files", "a.pdf", SampleFiles.pdf(40_000_000))
                .bytes();
        return drafter.send(
                page,
                request -> request.header("Content-Type", MultipartForm.TYPE).POST(BodyPublishers.ofByteArray(form)));
    }

    /** Says how long the form is, and sends nothing of it. */
    private Socket begins(long length) throws IOException {
        URI portal = URI.create(SignedIn.portal());
        Socket socket = new Socket(portal.getHost(), portal.getPort());
        String head = "POST " + page + " HTTP/1.1\r\nHost: " + portal.getAuthority() + "\r\nCookie: "
                + drafter.cookies() + "\r\nContent-Type: " + MultipartForm.TYPE + "\r\nContent-Length: " + length
                + "\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }
}
