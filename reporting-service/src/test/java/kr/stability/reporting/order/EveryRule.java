package kr.stability.reporting.order;

import kr.stability.reporting.safety.SafetyRulePack;

/** Reads the calendar of holidays, the moon's included, the templates of requirements and the rules of safety. */
public class EveryRule implements Runnable {
    @Override
    public void run() {
        HolidayCalendar.korea().holidays(2026);
        RequirementTemplates.current();
        SafetyRulePack.current();
    }
}
