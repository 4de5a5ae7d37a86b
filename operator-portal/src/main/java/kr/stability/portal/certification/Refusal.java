package kr.stability.portal.certification;

import kr.stability.portal.web.Label;

/** Why a plan cannot be filed now, and what to do. */
public enum Refusal {
    NO_DRAFT(409, "작성된 계획이 없습니다. 작성자가 먼저 계획을 작성해야 합니다.", "There is no draft. A drafter has to write the plan first."),
    INCOMPLETE(
            422,
            "계획에 빠진 것이나 잘못된 것이 있습니다. 아래 항목을 고친 뒤 제출하세요.",
            "Something in the plan is missing or wrong. Correct the items below, then file."),
    FOUR_EYES(
            409,
            "혼자 작성한 사람은 그 계획을 확인할 수 없습니다. 다른 확인자가 제출해야 합니다.",
            "Whoever wrote the plan alone cannot certify it. Another certifier has to file it."),
    STATEMENT_MISSING(422, "확인 문구에 동의해야 제출할 수 있습니다.", "Accept the statement to file."),
    CHANGED(
            409,
            "미리보기를 연 뒤에 계획이 바뀌었습니다. 아래의 새 내용을 읽고 다시 제출하세요.",
            "The plan was changed after you opened the preview. Read it again below, then file."),
    IDENTICAL(
            409,
            "직전에 제출한 것과 내용이 같습니다. 바꾼 것이 없으면 다시 제출할 필요가 없습니다.",
            "The content is the same as in the last filing. Nothing changed, so there is nothing to file.");

    private final int status;
    private final Label message;

    Refusal(int status, String ko, String en) {
        this.status = status;
        this.message = new Label(ko, en);
    }

    /** HTTP status of the answer. */
    public int status() {
        return status;
    }

    public Label message() {
        return message;
    }
}
