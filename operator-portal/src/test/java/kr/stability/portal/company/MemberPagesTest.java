package kr.stability.portal.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import kr.stability.local.scenario.WebForm;
import kr.stability.local.scenario.WebPage;
import kr.stability.local.stack.LocalKeycloak;
import kr.stability.portal.session.Person;
import kr.stability.portal.testsupport.Fixtures;
import kr.stability.portal.testsupport.PortalTest;
import kr.stability.portal.testsupport.SignedIn;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

@PortalTest
class MemberPagesTest {
    private static final String PAGE = "/company/members";

    private final EntityManager entities;
    private final FormerAccounts former;
    private final Directory directory;
    private final AdminApi api;
    LocalKeycloak keycloak;

    MemberPagesTest(EntityManager entities, FormerAccounts former, Directory directory, @RestClient AdminApi api) {
        this.api = api;
        this.entities = entities;
        this.former = former;
        this.directory = directory;
    }

    @Test
    void anAdministratorSeesTheOwnMembersOnly() {
        String page = SignedIn.as("kakao-admin").open(PAGE).document().text();
        assertThat(page).contains("kakao-drafter", "kakao-certifier", "김민준", "관리자");
        assertThat(page).doesNotContain("naver", "skcnc", "analyst");
    }

    @Test
    void othersDoNotSeeThePage() {
        assertThat(SignedIn.as("kakao-certifier").open(PAGE).status()).isEqualTo(403);
    }

    @Test
    void rolesAreGivenAndTakenAndBothAreInTheAuditList() {
        SignedIn admin = SignedIn.as("naver-admin");
        WebPage given = admin.submit(form(admin, "naver-drafter").fill("act", "give:CERTIFIER"));
        assertThat(row(given, "naver-drafter").text()).contains("작성자", "확인자 해제");
        WebPage taken = admin.submit(form(admin, "naver-drafter").fill("act", "take:CERTIFIER"));
        assertThat(row(taken, "naver-drafter").text()).contains("확인자로 지정");
        assertThat(taken.document().select(".audit").text()).contains("배유진", "역할 줌: 확인자", "역할 거둠: 확인자", "한수빈");
    }

    @Test
    void anotherCompanysMemberIsNotThere() {
        SignedIn admin = SignedIn.as("kakao-admin");
        WebForm form = form(admin, "kakao-drafter").fill("act", "give:CERTIFIER");
        assertThat(admin.submit(form.fill("member", sub("skcnc-drafter"))).status())
                .isEqualTo(404);
        assertThat(admin.submit(form.fill("operator", "skcnc")).status()).isEqualTo(404);
        assertThat(directory.member("skcnc", sub("skcnc-drafter")).has(MemberRole.CERTIFIER))
                .isFalse();
    }

    @Test
    void noOtherRoleIsGivenAndNoPathIsMadeOfAnId() {
        SignedIn admin = SignedIn.as("kakao-admin");
        WebForm form = form(admin, "kakao-drafter");
        assertThat(admin.submit(form.fill("act", "give:ADMIN")).status()).isEqualTo(404);
        assertThat(admin.submit(form.fill("act", "give:DRAFTER").fill("member", "../../users"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theAccountOfThePortalMayGiveTwoRolesOnly() {
        String realm = keycloak.issuer().replace("/realms/", "/admin/realms/");
        assertThat(api.available(realm, sub("analyst")))
                .extracting(AdminApi.RealmRole::name)
                .containsExactlyInAnyOrder("operator-drafter", "operator-certifier");
    }

    @Test
    void aReplacedAccountIsLinkedWithAReason() {
        Person before = formerDrafter();
        SignedIn admin = SignedIn.as("kakao-admin");
        WebPage linked = admin.submit(relink(admin, before, "계정 재발급"));
        assertThat(linked.document().select(".audit").text()).contains("계정 이음", before.sub(), "계정 재발급");
        assertThat(former.today(before).sub()).isEqualTo(sub("kakao-drafter2"));
        assertThat(admin.submit(relink(admin, before, "다시")).status()).isEqualTo(422);
    }

    @Test
    void noAccountIsLinkedWithoutAReason() {
        Person before = formerDrafter();
        SignedIn admin = SignedIn.as("kakao-admin");
        assertThat(admin.submit(relink(admin, before, " ")).document().text()).contains("사유를");
        assertThat(admin.submit(relink(admin, before, "재발급\u0000")).status()).isEqualTo(422);
        assertThat(former.today(before)).isEqualTo(before);
    }

    @Test
    void whoWasChosenStaysChosenWhenTheReasonIsRefused() {
        Person before = formerDrafter();
        SignedIn admin = SignedIn.as("kakao-admin");
        WebForm again = admin.submit(relink(admin, before, " ")).formWith("former");
        assertThat(again.value("former")).isEqualTo(before.sub());
        assertThat(again.value("member")).isEqualTo(sub("kakao-drafter2"));
    }

    @Test
    void nobodyChangesTheAuditList() {
        assertThatThrownBy(() -> sql("UPDATE company_act SET reason = 'x'")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> sql("DELETE FROM company_act")).hasMessageContaining("permission denied");
    }

    private WebForm form(SignedIn admin, String user) {
        return admin.open(PAGE).formWith("act").fill("member", sub(user));
    }

    private WebForm relink(SignedIn admin, Person before, String reason) {
        formerDrafter(); // so that the page has the form even when everybody else is linked
        return admin.open(PAGE)
                .formWith("former")
                .fill("former", before.sub())
                .fill("member", sub("kakao-drafter2"))
                .fill("reason", reason);
    }

    private static Element row(WebPage page, String user) {
        return page.document().select("tr:has(td:matchesOwn(^" + user + "$))").first();
    }

    private String sub(String user) {
        String claims = new String(
                Base64.getUrlDecoder().decode(keycloak.tokenFor(user).split("\\.")[1]), StandardCharsets.UTF_8);
        return claims.replaceFirst(".*\"sub\":\"([^\"]+)\".*", "$1");
    }

    /** Somebody who wrote for kakao with an account that is gone. */
    private Person formerDrafter() {
        String order = Fixtures.drafted(Fixtures.today().plusDays(20));
        Person person = new Person(keycloak.issuer(), UUID.randomUUID().toString(), "김예전");
        sql("INSERT INTO plan_drafter (id, draft_id, iss, sub, name, last_at) SELECT gen_random_uuid(), id, '"
                + person.iss() + "', '" + person.sub() + "', '김예전', now() FROM plan_draft WHERE order_id = '"
                + order.substring("/orders/".length()) + "'");
        return person;
    }

    private void sql(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(statement).executeUpdate());
    }
}
