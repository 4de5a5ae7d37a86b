package kr.stability.portal.company;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import kr.stability.portal.testsupport.Ministry;
import kr.stability.portal.testsupport.SignedIn;
import org.junit.jupiter.api.Test;

/** The packaged portal reads the members of a company from the real identity provider. */
@QuarkusIntegrationTest
@WithTestResource(Ministry.class)
class MembersIT {
    @Test
    void anAdministratorSeesTheOwnMembers() {
        String page =
                SignedIn.as("kakao-admin").open("/company/members").document().text();
        assertThat(page).contains("kakao-drafter", "kakao-certifier", "김민준").doesNotContain("naver");
    }
}
