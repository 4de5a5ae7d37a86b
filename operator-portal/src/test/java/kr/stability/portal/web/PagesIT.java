package kr.stability.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kr.stability.local.scenario.WebPage;
import kr.stability.portal.testsupport.Fixtures;
import kr.stability.portal.testsupport.Ministry;
import kr.stability.portal.testsupport.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page of the packaged portal opens in both languages, with the look that belongs to it. */
@QuarkusIntegrationTest
@WithTestResource(Ministry.class)
class PagesIT {
    private static final Path STATIC = Path.of("src/main/resources/META-INF/resources");

    @ParameterizedTest
    @CsvSource({"ko, 본문", "en, content"})
    void everyPageOpens(String language, String skip) {
        SignedIn drafter = SignedIn.nobody();
        drafter.signInAs("kakao-drafter");
        drafter.open("/language/" + language);
        for (String path : paths(drafter)) {
            WebPage page = drafter.open(path);
            assertThat(page.status()).as(path).isEqualTo(200);
            assertThat(page.document().select("html").attr("lang")).as(path).isEqualTo(language);
            assertThat(page.document().select("a[href^=#]").first().text())
                    .as(path)
                    .contains(skip);
        }
    }

    @Test
    void everyStaticFileIsServedAsItIs() throws IOException {
        try (Stream<Path> files = Files.walk(STATIC)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                HttpResponse<byte[]> answer =
                        SignedIn.nobody().send("/" + STATIC.relativize(file), HttpRequest.Builder::GET);
                assertThat(answer.statusCode()).as(file.toString()).isEqualTo(200);
                assertThat(answer.body()).as(file.toString()).isEqualTo(Files.readAllBytes(file));
            }
        }
    }

    /** The one page that a drafter has not. */
    @Test
    void aCertifierAsksForMoreTime() {
        SignedIn certifier = SignedIn.as("kakao-certifier");
        assertThat(certifier.open(Ministry.serves().path() + "/extension").status())
                .isEqualTo(200);
    }

    @Test
    void aPageThatDoesNotExistIsAPage() {
        assertThat(SignedIn.as("kakao-drafter").open("/no-such-page").status()).isEqualTo(404);
    }

    /** The pages that a drafter is led to, and every section of a plan. */
    private static List<String> paths(SignedIn drafter) {
        String order = Ministry.serves().path();
        drafter.writes(order + "/plan/measures", Fixtures.measure());
        List<String> paths = new ArrayList<>(List.of("/orders", "/notices", "/signed-out", order, order + "/plan"));
        drafter.open(order + "/plan").document().select("a[href^=" + order + "/plan/]").stream()
                .map(link -> link.attr("href").replaceFirst("[?#].*", ""))
                .filter(path -> !path.contains("workbook"))
                .distinct()
                .forEach(paths::add);
        for (String page : List.of("history", "findings", "handover", "plan/site-loss", "plan/evidence")) {
            paths.add(order + "/" + page);
        }
        return paths;
    }
}
