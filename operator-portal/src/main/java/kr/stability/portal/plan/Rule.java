package kr.stability.portal.plan;

import java.util.Locale;
import kr.stability.portal.web.Label;

/** The rules of a plan, with the sentence that tells what to do. The ids are the same in reporting-service. */
public enum Rule {
    REQUIREMENT_UNANSWERED(
            "이 요구사항에 답하는 조치가 없습니다. 조치를 하나 이상 적으세요.", "No measure answers this requirement. Add at least one."),
    MEASURE_WITHOUT_REQUIREMENT(
            "이 조치가 답하는 요구사항을 하나 이상 고르세요.", "Choose at least one requirement that this measure answers."),
    UNKNOWN_REQUIREMENT("이 시정조치 요구에 없는 요구사항 코드입니다.", "There is no requirement of this code in the order."),
    MILESTONE_AFTER_MEASURE_END(
            "예정일이 조치의 종료일보다 늦습니다. 둘 중 하나를 고치세요.",
            "The milestone is due after the measure ends. Change one of the two."),
    MILESTONE_MISSING("예정일이 있는 이행일정을 하나 이상 적으세요.", "Add at least one milestone with a date."),
    DONE_WITHOUT_ACHIEVEMENT(
            "완료된 조치입니다. 이 이행일정의 달성일을 적으세요.", "The measure is done: enter the day this milestone was achieved."),
    DUPLICATE_CODE("같은 코드가 이미 있습니다. 다른 코드를 쓰세요.", "This code is used already. Use another."),
    UNKNOWN_REFERENCE(
            "계획에 선언되지 않은 코드입니다. 먼저 선언하거나 고치세요.", "This code is not declared in the plan. Declare it or correct it."),
    SELF_REFERENCE("자기 자신을 가리킬 수 없습니다.", "It cannot refer to itself."),
    NEGATIVE_NUMBER("0 이상의 숫자를 적으세요.", "Enter a number of 0 or more."),
    OUT_OF_RANGE("너무 큰 값입니다. 단위를 확인하세요.", "The value is too large. Check the unit."),
    TEXT_TOO_LONG("글이 너무 깁니다. 줄여 주세요.", "The text is too long. Shorten it."),
    TEXT_BLANK("반드시 적어야 합니다.", "This is required."),
    TEXT_CONTROL("쓸 수 없는 제어문자가 있습니다. 지우고 다시 적으세요.", "The text contains a control character. Delete it."),
    TEXT_DIRECTION(
            "글 방향을 바꾸는 문자가 있습니다. 지우고 다시 적으세요.", "The text contains a character that turns its direction. Delete it."),
    NOT_A_CODE("코드에는 띄어쓰기와 쉼표를 쓸 수 없습니다.", "A code has no spaces and no commas."),
    NOT_A_DATE("날짜가 아닙니다. 예: 2023-01-06", "Not a date. For example 2023-01-06."),
    NOT_A_NUMBER("숫자가 아닙니다. 예: 1200", "Not a number of the kind asked for. For example 1200."),
    NOT_IN_LIST("목록에 있는 값을 고르세요.", "Choose a value of the list."),
    TOO_MANY_ROWS("항목이 1,000개를 넘습니다.", "There are more than 1,000 rows.");

    private final Label message;

    Rule(String ko, String en) {
        this.message = new Label(ko, en);
    }

    /** Stable id in lower case with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What to do. */
    public Label message() {
        return message;
    }
}
