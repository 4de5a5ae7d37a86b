package kr.stability.portal.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import kr.stability.portal.session.Person;
import kr.stability.portal.testsupport.PortalTest;
import org.junit.jupiter.api.Test;

@PortalTest
class AddresseesTest {
    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    private final Person person =
            new Person("https://example.org", UUID.randomUUID().toString(), "김민준");

    @Inject
    Addressees addressees;

    private Instant since() {
        return QuarkusTransaction.requiringNew().call(() -> Addressee.of(person).orElseThrow().since);
    }

    private void signsIn(String... operators) {
        QuarkusTransaction.requiringNew()
                .run(() -> addressees.note(
                        new Addressees.Known(person, Set.of(operators), false, "somebody@example.org")));
    }

    private void isListedBy(String operator) {
        QuarkusTransaction.requiringNew().run(() -> addressees.joined(operator, person, false, "somebody@example.org"));
    }

    private void isKnownForLongBy(String operator) {
        signsIn(operator);
        QuarkusTransaction.requiringNew()
                .run(() -> Addressee.update("since = ?1 where sub = ?2", LONG_AGO, person.sub()));
    }

    @Test
    void whoComesToAnotherCompanyIsNotToldItsPast() {
        isKnownForLongBy("naver");
        isListedBy("kakao");
        assertThat(since()).isAfter(LONG_AGO);
        isKnownForLongBy("naver");
        signsIn("kakao");
        assertThat(since()).isAfter(LONG_AGO);
    }

    @Test
    void whoStaysMissesNothing() {
        isKnownForLongBy("naver");
        isListedBy("naver");
        signsIn("naver");
        assertThat(since()).isEqualTo(LONG_AGO);
    }
}
