package kr.stability.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import kr.stability.portal.testsupport.Fixtures;
import kr.stability.portal.testsupport.PortalTest;
import kr.stability.portal.testsupport.SignedIn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Requests that no browser makes, byte for byte: a plain refusal that gives nothing back of what was sent. */
@PortalTest
class RawRequestsTest {
    private static final String COOKIES = SignedIn.as("kakao-drafter").cookies();
    private static final String EVIDENCE = Fixtures.order("kakao") + "/plan/evidence";

    /** A request, after its cookies, and what it may be answered. */
    enum Sent {
        LONG_HEADER("GET /orders HTTP/1.1\r\nX-Long: marker" + "x".repeat(70_000) + "\r\n\r\n", 400, 431),
        TRACE("TRACE /orders HTTP/1.1\r\nX-Said: marker\r\n\r\n", 401, 403, 404, 405, 501),
        NO_BOUNDARY(form("multipart/form-data", part(1)), 400, 415, 422),
        EMPTY_BOUNDARY(form("multipart/form-data; boundary=", part(1)), 400, 415, 422),
        NEVER_ENDED(form("multipart/form-data; boundary=x", "--x\r\nmarker"), 400, 413, 422),
        MANY_PARTS(form("multipart/form-data; boundary=x", parts(10_000)), 400, 413, 422);

        private final String request;
        private final Integer[] answers;

        Sent(String request, Integer... answers) {
            this.request = request;
            this.answers = answers;
        }

        private static String form(String type, String body) {
            return "POST EVIDENCE HTTP/1.1\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length()
                    + "\r\n\r\n" + body;
        }

        private static String part(int number) {
            return "--x\r\nContent-Disposition: form-data; name=\"marker" + number + "\"\r\n\r\nx\r\n--x--\r\n";
        }

        private static String parts(int count) {
            StringBuilder body = new StringBuilder();
            for (int i = 0; i < count; i++) {
                body.append(part(i).replace("--x--\r\n", ""));
            }
            return body.append("--x--\r\n").toString();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatNoBrowserSendsIsRefused(Sent sent) throws IOException {
        String answer = answer(sent.request.replace("EVIDENCE", EVIDENCE));
        assertThat(Integer.valueOf(answer.split(" ")[1])).as(answer).isIn(Arrays.asList(sent.answers));
        assertThat(answer).doesNotContain("marker", "Exception", "\tat ", "kr.stability");
    }

    private static String answer(String request) throws IOException {
        URI portal = URI.create(SignedIn.portal());
        try (Socket socket = new Socket(portal.getHost(), portal.getPort())) {
            socket.setSoTimeout(20_000);
            String headers =
                    "\r\nHost: " + portal.getAuthority() + "\r\nConnection: close\r\nCookie: " + COOKIES + "\r\n";
            socket.getOutputStream().write(request.replaceFirst("\r\n", headers).getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
