package kr.stability.portal.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import kr.stability.portal.testsupport.Fixtures;
import kr.stability.portal.testsupport.Ministry;
import kr.stability.portal.testsupport.SignedIn;
import org.junit.jupiter.api.Test;

/** The walk of {@link EveryPathTest} beside a ministry that can tell which orders there are. */
@QuarkusIntegrationTest
@WithTestResource(Ministry.class)
class EveryPathIT {
    private final SignedIn drafter = SignedIn.as("kakao-drafter");
    private final SignedIn certifier = SignedIn.as("kakao-certifier");
    private final String order = Ministry.serves().path();

    @Test
    void anotherCompanysThingIsAsIfItWereNotThere() {
        drafter.writes(order + "/plan/measures", Fixtures.measure());
        String upload = upload();
        String sha256 = file();
        Fixtures.handOver(order);
        String filing = certifier.submit(Fixtures.statement(certifier, order)).url();
        assertThat(filing).contains("/filings/");
        Neighbours.findNothing(Map.of(
                "order",
                last(order),
                "id",
                last(filing),
                "upload",
                upload,
                "sha256",
                sha256,
                "section",
                "measures",
                "code",
                "ko"));
    }

    private static String last(String url) {
        return url.substring(url.lastIndexOf('/') + 1);
    }

    /** Begun and not ended. */
    private String upload() {
        return drafter.send(
                        order + "/plan/evidence/uploads",
                        request -> request.header("Tus-Resumable", "1.0.0")
                                .header("Upload-Length", "9")
                                .header("Upload-Metadata", "filename YS5wZGY=")
                                .POST(BodyPublishers.noBody()))
                .headers()
                .firstValue("Location")
                .map(URI::create)
                .map(URI::getPath)
                .map(EveryPathIT::last)
                .orElseThrow();
    }

    /** Completely here; gives its hash. */
    private String file() {
        String page = order + "/plan/evidence";
        String form = "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.pdf\"\r\n\r\n%PDF-1.7\n"
                + "x".repeat(2_000) + "\r\n--x--\r\n";
        drafter.send(
                page,
                request -> request.header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(BodyPublishers.ofString(form)));
        return drafter.open(page).document().select(".hash").text().trim();
    }
}
