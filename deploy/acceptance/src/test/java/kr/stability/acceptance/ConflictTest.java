package kr.stability.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Two people in one section. */
@OnWholeSystem
class ConflictTest {
    private final WholeSystem system;
    private final Ministry ministry;

    ConflictTest(WholeSystem system) {
        this.system = system;
        this.ministry = new Ministry(system);
    }

    @Test
    void twoPeopleSavingOneSectionLoseNeitherText() {
        String opinion = "/orders/" + ministry.serves("kakao", "TWO-1", "2023-03-28") + "/plan/opinion";
        Person first = system.person("kakao-drafter").opens(opinion);
        Person second = system.person("kakao-drafter2").opens(opinion);
        first.fills("의견", "먼저 저장한 글").presses("저장");
        second.fills("의견", "나중에 적은 글").presses("저장");

        assertEquals("나중에 적은 글", second.sees("의견"));
        assertTrue(second.reads().contains("먼저 저장한 글"), second.reads());
    }

    @Test
    void whoeverComesSecondSeesWhoIsWritingAndNoLongerOnceTheyHaveLeft() {
        String plan = "/orders/" + ministry.serves("kakao", "TWO-2", "2023-03-28") + "/plan/";
        Person first = system.person("kakao-drafter").opens(plan + "drills");
        Person second = system.person("kakao-drafter2").opens(plan + "drills");
        assertTrue(second.reads().contains("이 부분을 열어 두고 작성하고 있습니다"), second.reads());

        first.opens(plan + "remedy");
        second.opens(plan + "drills").waitsFor("님 작성 중: 이용자 피해구제");
        assertFalse(second.reads().contains("이 부분을 열어 두고"), second.reads());
    }
}
