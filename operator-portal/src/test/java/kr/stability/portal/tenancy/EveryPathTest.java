package kr.stability.portal.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.stability.portal.delivery.Filing;
import kr.stability.portal.tenancy.Paths.Operation;
import kr.stability.portal.testsupport.Fixtures;
import kr.stability.portal.testsupport.PortalTest;
import kr.stability.portal.testsupport.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Walks every address of the portal: whoever asks, and for another company's things. New pages are walked too. Beside a ministry:
 * {@link EveryPathIT}.
 */
@PortalTest
class EveryPathTest {
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
        Neighbours.findNothing(kakaos, SignedIn.CANNOT_TELL);
    }

    @Test
    void noPageTellsOfAnotherCompany() {
        for (Operation operation : Paths.all()) {
            if (operation.method().equals("GET")
                    && !operation.named()
                    && !Neighbours.OPEN.contains(operation.template())) {
                for (String name : Neighbours.PEOPLE) {
                    assertThat(Neighbours.text(Neighbours.send(SignedIn.as(name), operation, operation.template())))
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
            if (!Neighbours.OPEN.contains(operation.template())) {
                assertThat(Neighbours.send(nobody, operation, operation.of(kakaos))
                                .statusCode())
                        .as(operation.toString())
                        .isIn(
                                operation.method().equals("OPTIONS")
                                        ? List.of(204, 401, 403)
                                        : List.of(302, 303, 401, 403, 404, 415));
            }
        }
    }
}
