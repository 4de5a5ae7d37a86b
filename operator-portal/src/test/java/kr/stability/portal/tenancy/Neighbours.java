package kr.stability.portal.tenancy;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kr.stability.portal.tenancy.Paths.Operation;
import kr.stability.portal.testsupport.SignedIn;
import org.assertj.core.api.SoftAssertions;

/** People of naver at addresses of kakao. */
final class Neighbours {
    static final List<String> PEOPLE = List.of("naver-drafter", "naver-certifier", "naver-admin");

    /** Open to whoever has no session: what they show is nobody's. */
    static final Set<String> OPEN =
            Set.of("/signed-out", "/language/{code}", "/contrast/{code}", "/callback", "/logout");

    private static final List<Integer> REFUSALS = List.of(403, 404, 405, 415, 422);
    private static final List<Integer> OPTIONS = List.of(204, 401, 403);

    private Neighbours() {}

    /** At every address with a name in it, kakao's thing and a missing one are answered alike, with a refusal or one of these. */
    static void findNothing(Map<String, String> kakaos, Integer... others) {
        SoftAssertions softly = new SoftAssertions();
        for (Operation operation : Paths.all()) {
            if (operation.named() && !OPEN.contains(operation.template())) {
                PEOPLE.forEach(name -> sameAsMissing(softly, operation, name, kakaos, List.of(others)));
            }
        }
        softly.assertAll();
    }

    private static void sameAsMissing(
            SoftAssertions softly, Operation operation, String name, Map<String, String> kakaos, List<Integer> others) {
        Map<String, String> missing = Map.of(
                "order", UUID.randomUUID().toString(),
                "id", UUID.randomUUID().toString(),
                "upload", UUID.randomUUID().toString(),
                "sha256", "f".repeat(64),
                "section", "measures",
                "code", "ko");
        SignedIn person = SignedIn.as(name);
        // orders and filings are both called id
        for (String id : List.of(kakaos.get("id"), kakaos.get("order"))) {
            Map<String, String> names = new HashMap<>(kakaos);
            names.put("id", id);
            HttpResponse<byte[]> theirs = send(person, operation, operation.of(names));
            HttpResponse<byte[]> nobodys = send(person, operation, operation.of(missing));
            softly.assertThat(told(theirs)).as(name + " " + operation).isEqualTo(told(nobodys));
            if (!others.contains(theirs.statusCode())) {
                softly.assertThat(theirs.statusCode())
                        .as(name + " " + operation)
                        .isIn(operation.method().equals("OPTIONS") ? OPTIONS : REFUSALS);
            }
        }
    }

    static HttpResponse<byte[]> send(SignedIn person, Operation operation, String path) {
        boolean empty = Set.of("GET", "HEAD", "DELETE").contains(operation.method());
        return person.send(
                path,
                request -> request.header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Tus-Resumable", "1.0.0")
                        .method(
                                operation.method(),
                                empty ? BodyPublishers.noBody() : BodyPublishers.ofString("version=1&action=save")));
    }

    static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static List<Object> told(HttpResponse<byte[]> answer) {
        return List.of(
                answer.statusCode(),
                answer.headers().firstValue("ETag").orElse(""),
                answer.headers().firstValue("Location").orElse("").replaceAll("[0-9a-f-]{36}", "…"),
                text(answer).replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64}", "…"));
    }
}
