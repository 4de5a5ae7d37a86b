package kr.stability.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** An administrator gives a role and takes it back; everything is in the list of what was done. */
@OnWholeSystem
class MembersTest {
    private final WholeSystem system;

    MembersTest(WholeSystem system) {
        this.system = system;
    }

    @Test
    void aRoleIsGivenAndTakenAgain() {
        Person admin = system.person("naver-admin").opens("/company/members");
        admin.presses("한수빈: 확인자로 지정");
        assertThat(admin.reads()).contains("처리했습니다", "역할 줌: 확인자");
        admin.presses("한수빈: 확인자 해제");
        assertThat(admin.reads()).contains("역할 거둠: 확인자");
    }

    @Test
    void anAdministratorOnAPhoneSeesTheOwnPeopleInEnglish() {
        Person admin = system.person("skcnc-admin", 360).opens("/language/en").opens("/company/members");
        assertThat(admin.reads()).contains("Members", "skcnc-drafter").doesNotContain("kakao-drafter", "naver-drafter");
    }

    @Test
    void aDrafterDoesNotManageMembers() {
        Person drafter = system.person("skcnc-drafter").opens("/company/members");
        assertThat(drafter.reads()).contains("권한이 없습니다");
    }
}
