package kr.stability.portal.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kr.stability.portal.delivery.Filing;
import kr.stability.portal.tenancy.Paths.Operation;
import kr.stability.portal.testsupport.Fixtures;
import kr.stability.portal.testsupport.PortalTest;
import kr.stability.portal.testsupport.SignedIn;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Walks every address of the portal: whoever asks, and for another company's things. New pages are walked too. */
@PortalTest
class EveryPathTest {
    private static final List<String> PEOPLE = List.of("naver-drafter", "naver-certifier", "naver-admin");

    /** Open to whoever has no session: what they show is nobody's. */
    private static final Set<String> OPEN =
            Set.of("/signed-out", "/language/{code}", "/contrast/{code}", "/callback", "/logout");

    private static final String SHA256 = "ab".repeat(32);

    private Map<String, String> kakaos;

    @BeforeEach
    void kakaoWritesAndFiles() {
        String order = Fixtures.drafted(Fixtures.today().plusDays(3));
        SignedIn certifier = SignedIn.as("kakao-certifier");
        certifier.submit(Fixtures.statement(certifier, order));
        UUID id = UUID.fromString(order.substring("/orders/".length()));
        Filing filing = QuarkusTransaction.requiringNew()
                .call(() -> Filing.<Filing>find("orderId", id).firstResult());
        kakaos = Map.of(
                "order",
                id.toString(),
                "id",
                filing.id.toString(),
                "upload",
                file(id).toString(),
                "sha256",
                SHA256,
                "section",
                "measures",
                "code",
                "ko");
    }

    /** A file of kakao's, completely here; gives the id of its upload. */
    private static UUID file(UUID order) {
        return QuarkusTransaction.requiringNew().call(() -> {
            UUID upload = UUID.randomUUID();
            Panache.getEntityManager()
                    .createNativeQuery("insert into evidence_upload (id, operator, order_id, name, length, received,"
                            + " effective_on, description, items, started_at)"
                            + " values (?1, 'kakao', ?2, '결과.pdf', 9, 4, '', '', '[]', now())")
                    .setParameter(1, upload)
                    .setParameter(2, order)
                    .executeUpdate();
            Panache.getEntityManager()
                    .createNativeQuery("insert into evidence_file (id, operator, sha256, size_bytes, name, kind,"
                            + " upload_id, uploaded_by, uploaded_at, scan) values (gen_random_uuid(), 'kakao', ?1, 9,"
                            + " '결과.pdf', 'PDF', ?2, '김하늘', now(), 'CLEAN') on conflict do nothing")
                    .setParameter(1, SHA256)
                    .setParameter(2, upload)
                    .executeUpdate();
            return upload;
        });
    }

    @Test
    void anotherCompanysThingIsAsIfItWereNotThere() {
        SoftAssertions softly = new SoftAssertions();
        for (Operation operation : Paths.all()) {
            if (operation.named() && !OPEN.contains(operation.template())) {
                PEOPLE.forEach(name -> sameAsMissing(softly, operation, name));
            }
        }
        softly.assertAll();
    }

    @Test
    void noPageTellsOfAnotherCompany() {
        for (Operation operation : Paths.all()) {
            if (operation.method().equals("GET") && !operation.named() && !OPEN.contains(operation.template())) {
                for (String name : PEOPLE) {
                    assertThat(text(send(SignedIn.as(name), operation, operation.template())))
                            .as(operation.toString())
                            .doesNotContain(kakaos.get("order"), kakaos.get("id"), kakaos.get("sha256"));
                }
            }
        }
    }

    @Test
    void withoutASessionNothingIsShown() {
        SignedIn nobody = SignedIn.nobody();
        for (Operation operation : Paths.all()) {
            if (!OPEN.contains(operation.template())) {
                assertThat(send(nobody, operation, operation.of(kakaos)).statusCode())
                        .as(operation.toString())
                        .isIn(
                                operation.method().equals("OPTIONS")
                                        ? List.of(204, 401, 403)
                                        : List.of(302, 303, 401, 403, 404, 415));
            }
        }
    }

    /** The same status, headers and words for what belongs to somebody else and for what does not exist. */
    private void sameAsMissing(SoftAssertions softly, Operation operation, String name) {
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
            HttpResponse<byte[]> theirs = send(person, operation, operation.of(with(kakaos, id)));
            HttpResponse<byte[]> nobodys = send(person, operation, operation.of(missing));
            softly.assertThat(told(theirs)).as(name + " " + operation).isEqualTo(told(nobodys));
            softly.assertThat(theirs.statusCode())
                    .as(name + " " + operation)
                    .isIn(
                            operation.method().equals("OPTIONS")
                                    ? List.of(204, 401, 403)
                                    : List.of(403, 404, 405, 415, 422, SignedIn.CANNOT_TELL));
        }
    }

    private static Map<String, String> with(Map<String, String> ids, String id) {
        return Stream.concat(
                        ids.entrySet().stream().filter(one -> !one.getKey().equals("id")),
                        Map.of("id", id).entrySet().stream())
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static HttpResponse<byte[]> send(SignedIn person, Operation operation, String path) {
        boolean empty = Set.of("GET", "HEAD", "DELETE").contains(operation.method());
        return person.send(
                path,
                request -> request.header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Tus-Resumable", "1.0.0")
                        .method(
                                operation.method(),
                                empty ? BodyPublishers.noBody() : BodyPublishers.ofString("version=1&action=save")));
    }

    private static List<Object> told(HttpResponse<byte[]> answer) {
        return List.of(
                answer.statusCode(),
                answer.headers().firstValue("ETag").orElse(""),
                answer.headers().firstValue("Location").orElse("").replaceAll("[0-9a-f-]{36}", "…"),
                text(answer).replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64}", "…"));
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
