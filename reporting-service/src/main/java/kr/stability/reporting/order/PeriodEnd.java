package kr.stability.reporting.order;

import java.time.LocalDate;
import kr.stability.reporting.json.Text;

/** Which article gives the last day of a period, and how it is said. */
enum PeriodEnd {
    COUNTED("민법 159", "의 마지막 날은 %s입니다(민법 제159조).", " ends on its last day, %s (Civil Act, article 159)."),
    WHOLE(
            "민법 160①",
            "은 달의 첫날부터 세므로 그 달의 마지막 날 %s에 찹니다(민법 제160조 제1항).",
            ", counted from the first day of a month, is full on the last day of the month, %s (Civil Act, article 160(1))."),
    DAY_BEFORE(
            "민법 160②",
            "은 달력에 따라 세어, 세기 시작한 날에 해당하는 날의 전날 %s에 찹니다(민법 제160조 제2항).",
            ", counted by the calendar, is full on the day before the corresponding day: %s (Civil Act, article 160(2))."),
    LAST_OF_MONTH(
            "민법 160③",
            "은 달력에 따라 세는데, 마지막 달에 해당하는 날이 없어 그 달의 마지막 날 %s에 찹니다(민법 제160조 제3항).",
            ", counted by the calendar: the last month has no corresponding day, so it is full on the last day of that month,"
                    + " %s (Civil Act, article 160(3)).");

    private final String rule;
    private final Text text;

    PeriodEnd(String rule, String ko, String en) {
        this.rule = rule;
        this.text = new Text(ko, en);
    }

    /** The article used for this period. */
    static PeriodEnd of(LegalPeriod period, LocalDate start, LocalDate last) {
        return switch (period.unit()) {
            case DAYS -> COUNTED;
            case WEEKS -> DAY_BEFORE;
            case MONTHS, YEARS -> byCalendar(start, last);
        };
    }

    private static PeriodEnd byCalendar(LocalDate start, LocalDate last) {
        if (start.getDayOfMonth() == 1) {
            return WHOLE;
        }
        return last.plusDays(1).getDayOfMonth() == start.getDayOfMonth() ? DAY_BEFORE : LAST_OF_MONTH;
    }

    /** Id of the rule. */
    String rule() {
        return rule;
    }

    /** The sentence after the length of the period, with one place for the day. */
    Text text() {
        return text;
    }
}
