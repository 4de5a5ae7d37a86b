package kr.stability.portal.web;

/**
 * A refusal or failure in words.
 *
 * @param status HTTP status
 * @param title what happened
 * @param advice what to do
 * @param id to find it in the log, or null
 */
public record Problem(int status, Label title, Label advice, String id) {
    static final Problem NOT_FOUND = new Problem(
            404,
            new Label("찾을 수 없습니다", "Not found"),
            new Label("주소가 잘못되었거나, 이 회사의 것이 아닙니다.", "The address is wrong, or this does not belong to your company."),
            null);
    static final Problem FORBIDDEN = new Problem(
            403,
            new Label("권한이 없습니다", "Not allowed"),
            new Label(
                    "이 일을 할 역할이 계정에 없습니다. 회사 관리자에게 작성자 또는 확인자 역할을 요청하세요.",
                    "Your account does not have the role for this. Ask your company's administrator."),
            null);

    static Problem of(int status) {
        return switch (status) {
            case 404 -> NOT_FOUND;
            case 403 -> FORBIDDEN;
            case 413 ->
                new Problem(
                        413,
                        new Label("보낸 내용이 너무 큽니다", "Too much at once"),
                        new Label(
                                "아무것도 저장하지 않았습니다. 브라우저의 뒤로 가기를 누르면 적은 글이 남아 있습니다. 줄이거나 나누어 저장하세요.",
                                "Nothing was saved. Go back in the browser: what you typed is still there. Shorten it or save it in parts."),
                        null);
            default ->
                new Problem(
                        status,
                        new Label("요청을 처리할 수 없습니다", "The request cannot be processed"),
                        new Label("뒤로 가서 다시 시도하세요.", "Go back and try again."),
                        null);
        };
    }

    static Problem failure(String id) {
        return new Problem(
                500,
                new Label("처리하지 못했습니다", "Something went wrong"),
                new Label(
                        "적은 글은 브라우저의 뒤로 가기에 남아 있습니다. 잠시 뒤 다시 시도하세요.",
                        "What you typed is still there when you go back. Try again in a moment."),
                id);
    }
}
