package kr.stability.reporting.problem;

import java.util.Locale;
import kr.stability.reporting.json.Text;

/** Rules about single values in the API, with the sentence shown when one is broken. */
public enum Rule {
    REQUIRED("반드시 적어야 합니다.", "This is required."),
    UNKNOWN_FIELD("알 수 없는 항목입니다.", "There is no such field."),
    DUPLICATE_FIELD("같은 항목이 두 번 나옵니다.", "The field appears twice."),
    NOT_A_TEXT("글자로 적어야 합니다.", "This must be a text."),
    NOT_A_DATE("날짜가 아닙니다. 예: 2023-01-06", "Not a date, for example 2023-01-06."),
    NOT_A_TIME(
            "시각이 아닙니다. 예: 2023-01-06T10:00:00+09:00", "Not a time with offset, for example 2023-01-06T10:00:00+09:00."),
    NOT_A_NUMBER("숫자가 아니거나 범위를 벗어났습니다.", "Not a number of the kind asked for."),
    NOT_IN_LIST("정해진 값이 아닙니다.", "Not one of the allowed values."),
    WRONG_TYPE("값의 종류가 맞지 않습니다.", "The value is of the wrong kind."),
    OUT_OF_RANGE("범위를 벗어났습니다.", "Out of range."),
    TOO_MANY_ROWS("항목이 너무 많거나 없습니다.", "Too many rows, or none."),
    WRONG_FORM("형식이 맞지 않습니다.", "Not of the form asked for."),
    TEXT_BLANK("빈 글은 적을 수 없습니다.", "The text is blank."),
    TEXT_TOO_LONG("글이 너무 깁니다.", "The text is too long."),
    TEXT_CONTROL("쓸 수 없는 제어문자가 있습니다.", "The text contains a control character."),
    TEXT_SURROGATE("깨진 문자가 있습니다.", "The text contains half a character."),
    TEXT_DIRECTION("글 방향을 바꾸는 문자는 쓸 수 없습니다.", "The text contains a character that turns its direction."),
    TEXT_NOT_NFC("글을 유니코드 NFC로 보내야 합니다.", "The text must be in Unicode normalisation form C."),
    UNKNOWN_OPERATOR("등록되지 않은 사업자입니다.", "No such operator."),
    UNKNOWN_INCIDENT("등록되지 않은 장애입니다.", "No such incident."),
    UNKNOWN_REQUIREMENT("이 시정조치에 없는 요구사항입니다.", "No such requirement in the order."),
    AMBIGUOUS_REQUIREMENT(
            "여러 시정조치에 이 요구사항 코드가 있습니다. 어느 시정조치인지 order에 적으십시오.",
            "Several orders have a requirement of this code. Name the order."),
    UNKNOWN_SUBMISSION("그런 제출이 없습니다.", "No such submission."),
    REQUIREMENT_UNANSWERED("이 요구사항에 답하는 조치가 없습니다. 조치를 추가하십시오.", "No measure answers this requirement. Add one."),
    MEASURE_WITHOUT_REQUIREMENT("어느 요구사항에 대한 조치인지 고르십시오.", "Say which requirement this measure answers."),
    MILESTONE_MISSING("날짜가 있는 이행일정을 하나 이상 적으십시오.", "Give at least one milestone with a date."),
    MILESTONE_AFTER_MEASURE_END("이행일정이 조치의 완료일보다 늦습니다.", "The milestone lies after the end of its measure."),
    DONE_WITHOUT_ACHIEVEMENT(
            "완료한 조치의 이행일정에는 달성일을 적어야 합니다.", "A milestone of a measure that is done needs the day it was achieved."),
    ORIGINAL_DATE_CHANGED("처음 제출한 예정일은 바꿀 수 없습니다.", "The day that was filed first cannot be changed."),
    DATE_MOVED_WITHOUT_REASON("예정일을 바꾸려면 까닭을 적어야 합니다.", "A milestone moved to another day needs a reason."),
    UNKNOWN_REFERENCE("이 계획에 적지 않은 코드입니다.", "The code is not declared in this plan."),
    SELF_REFERENCE("자기 자신을 필요로 할 수 없습니다.", "It cannot need itself."),
    NEGATIVE_NUMBER("0 이상의 수를 적어야 합니다.", "The number must be 0 or more."),
    DUPLICATE_CODE("같은 코드가 두 번 나옵니다.", "The code appears twice."),
    ENDS_BEFORE_START("끝이 시작보다 빠릅니다.", "It ends before it starts."),
    IN_FUTURE("아직 오지 않은 때입니다.", "This lies in the future."),
    EITHER_OR("둘 중 하나만, 그리고 반드시 하나는 적어야 합니다.", "Give exactly one of the alternatives."),
    OWN_FILINGS_ONLY("사업자는 자기 제출만 물을 수 있습니다.", "A company can ask about its own filings only."),
    UNKNOWN_SOURCE("그런 출처가 없습니다.", "There is no such source."),
    UNKNOWN_PLACE("출처 안에 그런 위치가 없습니다.", "There is no such place in the source."),
    SOURCE_WITHDRAWN("거두어들인 출처입니다.", "The source was withdrawn."),
    SOURCE_REPLACED(
            "채택된 나중 판으로 바뀐 제출입니다. 채택된 판을 인용하십시오.",
            "A later version of this filing was accepted. Cite the accepted one."),
    SOURCE_AFTER_CUT_OFF("마감 시점에는 없던 출처입니다.", "The source was not there at the cut-off."),
    PARAGRAPH_WITHOUT_SOURCE(
            "출처를 적거나, 부처의 진술이면 누구의 진술인지 적으십시오.",
            "Cite a source, or say whose statement it is when it is the ministry's own."),
    NOT_MARKED("마지막으로 제출한 계획에서 비공개로 표시하지 않은 항목입니다.", "This is not marked confidential in the plan filed last."),
    REQUIREMENT_WITHOUT_FINDING("검토의견이 없는 요구사항이 있습니다.", "A requirement has no finding."),
    SEPARATE_DUE_NOT_ALLOWED("이 요구사항은 따로 기한을 정할 수 없습니다.", "This requirement cannot have its own date."),
    UNTIL_WITHOUT_GRANT("거절하면 기한을 적지 않습니다.", "There is no date where the request is refused."),
    UNKNOWN_MILESTONE("마지막으로 제출한 계획에 없는 이행일정입니다.", "No such milestone in the plan that was filed last."),
    REASON_MISSING("까닭을 적으십시오.", "Give the reason."),
    NOT_FOR_STATE("이 상태에는 적지 않는 항목입니다.", "This does not belong to the state."),
    MILESTONE_ACHIEVED("이미 달성한 이행일정입니다. 먼저 달성을 취소하십시오.", "The milestone is achieved; reopen it first."),
    MILESTONE_OPEN("달성하지 않은 이행일정입니다.", "The milestone is not achieved."),
    DATE_UNCHANGED("지금의 예정일과 같습니다.", "This is the current day already."),
    UNKNOWN_MEASURE("마지막으로 제출한 계획에 없는 조치입니다.", "No such measure in the plan that was filed last."),
    MEASURE_WITHOUT_RESULT("결과를 적지 않은 조치가 있습니다.", "A measure has no result."),
    CURSOR_OF_ANOTHER_QUERY(
            "다른 조회에서 받은 커서입니다. 같은 조건으로 물으십시오.",
            "The cursor belongs to another query; ask with the filters that it came from."),
    UNKNOWN_EVENT(
            "읽은 적이 없는 이벤트입니다. 마지막으로 읽은 이벤트의 id를 적으십시오.", "No such event; give the id of the last one that you read."),
    ADDRESS_NOT_ALLOWED(
            "알림을 보낼 수 없는 주소입니다. 인터넷에서 닿는 https 주소를 적으십시오.",
            "Not an address to call: give an https address that is reachable on the internet."),
    UNKNOWN_EVIDENCE("받은 적이 없는 증빙자료입니다.", "No such evidence was received."),
    STEP_NOT_POSSIBLE("지금 상태에서 갈 수 없는 단계입니다.", "This step cannot follow the state it is in."),
    NOTHING_CHANGED("바뀐 것이 없습니다.", "Nothing is changed."),
    PERIOD_WITHOUT_RESULTS("조치결과를 요구하지 않으면 결과 기한도 없습니다.", "There is no period for results where none are wanted."),
    PERIOD_WITHOUT_SUPPLEMENT("보완할 것이 없으면 기한도 없습니다.", "There is no period where nothing is to be supplemented.");

    private final Text message;

    Rule(String ko, String en) {
        this.message = new Text(ko, en);
    }

    /** Stable id in lower case with hyphens, the same in both services. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The sentence for people. */
    public Text message() {
        return message;
    }

    /** The rule of an id, or {@code WRONG_FORM} when there is none. */
    public static Rule ofId(String id) {
        for (Rule rule : values()) {
            if (rule.id().equals(id)) {
                return rule;
            }
        }
        return WRONG_FORM;
    }
}
