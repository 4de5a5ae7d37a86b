package kr.stability.acceptance;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
        assertTrue(admin.reads().contains("역할 줌: 확인자"), admin.reads());
        admin.presses("한수빈: 확인자 해제");
        assertTrue(admin.reads().contains("역할 거둠: 확인자"), admin.reads());
    }

    @Test
    void anAdministratorOnAPhoneSeesTheOwnPeopleInEnglish() {
        Person admin = system.person("skcnc-admin", 360).opens("/language/en").opens("/company/members");
        assertTrue(admin.reads().contains("skcnc-drafter"), admin.reads());
        assertFalse(admin.reads().contains("naver-drafter"), admin.reads());
    }

    @Test
    void aDrafterDoesNotManageMembers() {
        Person drafter = system.person("skcnc-drafter").opens("/company/members");
        assertTrue(drafter.reads().contains("권한이 없습니다"), drafter.reads());
    }
}
