package kr.stability.portal.presence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import kr.stability.portal.testsupport.Fixtures;
import kr.stability.portal.testsupport.PortalTest;
import kr.stability.portal.testsupport.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@PortalTest
class PresenceTest {
    private final String order = Fixtures.order("kakao");
    private final SignedIn drafter = SignedIn.as("kakao-drafter");
    private final SignedIn other = SignedIn.as("kakao-admin");

    private String seenBy(SignedIn person, String section) {
        return person.open(order + "/plan/" + section)
                .document()
                .getElementById("presence")
                .text();
    }

    private void beats(SignedIn person, String body) {
        int status = person.send(
                        order + "/plan/drills/presence",
                        request -> request.header("Content-Type", "application/x-www-form-urlencoded")
                                .header("Origin", SignedIn.portal())
                                .POST(BodyPublishers.ofString(body)))
                .statusCode();
        assertThat(status).isEqualTo(200);
    }

    @Test
    void whoeverOpensTheSameSectionSeesWhoIsThere() {
        drafter.open(order + "/plan/drills");
        assertThat(seenBy(other, "drills")).contains("이 부분을 열어 두고 작성하고 있습니다", "덮어쓰지 않습니다");
        assertThat(seenBy(other, "remedy")).contains("작성 중", "훈련");
    }

    @Test
    void nobodySeesThemselvesOrWhoOnlyReads() {
        drafter.open(order + "/plan/drills");
        SignedIn.as("kakao-certifier").open(order + "/plan/drills");
        assertThat(seenBy(drafter, "drills")).isEmpty();
    }

    @Test
    void whoeverLeavesIsGoneAtOnce() {
        drafter.open(order + "/plan/drills");
        beats(drafter, "left=true");
        assertThat(seenBy(other, "drills")).isEmpty();
    }

    @Test
    void withoutASignOfLifeAPersonIsGoneAfterAWhile() {
        drafter.open(order + "/plan/drills");
        QuarkusTransaction.requiringNew()
                .run(() -> Panache.getEntityManager()
                        .createNativeQuery("UPDATE section_presence SET seen_at = now() - interval '50 seconds'"
                                + " WHERE order_id = ?1")
                        .setParameter(1, UUID.fromString(order.substring("/orders/".length())))
                        .executeUpdate());
        assertThat(seenBy(other, "drills")).isEmpty();
        beats(drafter, "left=false");
        assertThat(seenBy(other, "drills")).contains("방금부터");
    }

    /** The second comes from a clock that was set back, or from somebody who came while the page was being made. */
    @ParameterizedTest
    @ValueSource(strings = {"-40 seconds", "40 seconds"})
    void onlyWholeMinutesAreCounted(String begun) {
        drafter.open(order + "/plan/drills");
        QuarkusTransaction.requiringNew()
                .run(() -> Panache.getEntityManager()
                        .createNativeQuery("UPDATE section_presence SET since = now() + CAST(?2 AS interval)"
                                + " WHERE order_id = ?1")
                        .setParameter(1, UUID.fromString(order.substring("/orders/".length())))
                        .setParameter(2, begun)
                        .executeUpdate());
        assertThat(seenBy(other, "drills")).contains("방금부터");
    }

    @Test
    void anotherCompanyIsToldNothing() {
        drafter.open(order + "/plan/drills");
        assertThat(SignedIn.as("naver-drafter").open(order + "/plan/drills").status())
                .isEqualTo(SignedIn.CANNOT_TELL);
    }
}
