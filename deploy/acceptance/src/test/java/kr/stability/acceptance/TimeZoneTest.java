package kr.stability.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Deadlines are Korean days wherever the computer stands. */
@OnWholeSystem
class TimeZoneTest {
    private final WholeSystem system;
    private final Ministry ministry;

    TimeZoneTest(WholeSystem system) {
        this.system = system;
        this.ministry = new Ministry(system);
    }

    @Test
    void aBrowserInNewYorkShowsTheSameDayHourAndCountdown() {
        String order = "/orders/" + ministry.serves("kakao", "ZONE-1", "2023-03-28");
        String inSeoul = system.person("kakao-drafter").opens(order).reads();
        String inNewYork = system.personIn("America/New_York", "kakao-drafter")
                .opens(order)
                .reads();
        assertEquals(inSeoul, inNewYork);
        assertTrue(inNewYork.contains("24:00"), inNewYork);
    }
}
