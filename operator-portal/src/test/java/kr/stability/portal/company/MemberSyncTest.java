package kr.stability.portal.company;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kr.stability.local.stack.LocalKeycloak;
import kr.stability.portal.notice.Addressee;
import kr.stability.portal.notice.Addressees;
import kr.stability.portal.session.Person;
import kr.stability.portal.testsupport.PortalTest;
import org.junit.jupiter.api.Test;

@PortalTest
class MemberSyncTest {
    private final MemberSync sync;
    private final Addressees addressees;
    LocalKeycloak keycloak;

    MemberSyncTest(MemberSync sync, Addressees addressees) {
        this.sync = sync;
        this.addressees = addressees;
    }

    @Test
    void peopleWhoNeverSignedInAreTold() {
        sync.sync("skcnc");
        assertThat(toldOf("skcnc")).contains("skcnc-admin@skcnc.example", "skcnc-certifier@skcnc.example");
        assertThat(toldOf("skcnc")).allMatch(email -> email.endsWith("@skcnc.example"));
    }

    @Test
    void peopleWhoLeftAreNotToldAnyMore() {
        Person gone = new Person(keycloak.issuer(), UUID.randomUUID().toString(), "박떠남");
        addressees.note(new Addressees.Known(gone, Set.of("naver"), true, "gone@naver.example"));
        sync.sync("naver");
        assertThat(toldOf("naver")).contains("naver-drafter@naver.example").doesNotContain("gone@naver.example");
    }

    @Test
    void aCompanyThatTheIdentityProviderDoesNotKnowKeepsItsPeople() {
        Person known = new Person(keycloak.issuer(), UUID.randomUUID().toString(), "오아는");
        addressees.note(new Addressees.Known(known, Set.of("no-such"), true, "known@no-such.example"));
        sync.sync("no-such");
        assertThat(toldOf("no-such")).containsExactly("known@no-such.example");
    }

    private static List<String> toldOf(String operator) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Addressee.<Addressee>listAll().stream()
                        .filter(person -> Arrays.asList(person.operators).contains(operator))
                        .map(person -> person.email)
                        .toList());
    }
}
