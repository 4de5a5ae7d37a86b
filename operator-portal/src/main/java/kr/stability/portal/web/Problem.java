package kr.stability.portal.web;

import kr.stability.portal.reporting.Text;

/**
 * A page that says what went wrong and what can be done now.
 *
 * @param status of HTTP
 * @param title what happened
 * @param advice what to do now
 */
public record Problem(int status, Text title, Text advice) {
    /** Posted by another site. */
    public static final Problem FOREIGN = new Problem(
            403,
            new Text("다른 사이트에서 보낸 요청이라 받지 않았습니다", "Refused: this form was sent by another site"),
            new Text(
                    "이 포털의 화면에서 다시 시도해 주십시오. 저장되거나 제출된 것은 없습니다.",
                    "Use the pages of this portal. Nothing was saved or filed."));

    /** Signed in, but not allowed. */
    public static final Problem FORBIDDEN = new Problem(
            403,
            new Text("이 화면을 볼 권한이 없습니다", "Your account may not do this"),
            new Text(
                    "이 포털은 사업자의 작성자와 확인자를 위한 것입니다. 회사의 관리자에게 권한을 요청하십시오.",
                    "This portal is for drafters and certifiers of companies. Ask your company's administrator."));

    /** The account belongs to no company or to several. */
    public static final Problem NO_COMPANY = new Problem(
            403,
            new Text("계정이 한 회사에 속해 있지 않습니다", "Your account does not belong to exactly one company"),
            new Text(
                    "계정은 반드시 한 회사에 속해야 합니다. 관리자에게 소속을 확인해 달라고 하십시오.",
                    "An account must belong to exactly one company. Ask your administrator to check it."));

    /** Nothing here, or another company's. */
    public static final Problem NOT_FOUND = new Problem(
            404,
            new Text("찾으시는 화면이 없습니다", "Not found"),
            new Text("주소를 확인하거나 내 시정조치 요구에서 시작하십시오.", "Check the address, or start from my orders."));

    /** Larger than the limit. */
    public static final Problem TOO_LARGE = new Problem(
            413,
            new Text("보낸 내용이 너무 큽니다 (최대 10 MB)", "Too large: at most 10 MB"),
            new Text(
                    "아무것도 저장되지 않았습니다. 뒤로 가서 내용을 줄여 다시 보내 주십시오.",
                    "Nothing was saved. Go back, shorten the text and send it again."));

    /** Anything that the request itself gets wrong. */
    public static final Problem BAD_REQUEST = new Problem(
            400,
            new Text("요청을 이해할 수 없습니다", "The request could not be understood"),
            new Text("이 포털의 화면에서 다시 시도해 주십시오.", "Use the pages of this portal."));

    /** A defect. */
    public static final Problem BROKEN = new Problem(
            500,
            new Text("처리하지 못했습니다", "Something went wrong here"),
            new Text(
                    "잠시 뒤 다시 시도해 주십시오. 뒤로 가면 쓰던 내용이 남아 있습니다.",
                    "Try again in a moment. Going back keeps what you typed."));

    /** The database or the identity provider does not answer. */
    public static final Problem UNAVAILABLE = new Problem(
            503,
            new Text("지금은 쓸 수 없습니다", "Not available right now"),
            new Text("잠시 뒤 다시 시도해 주십시오. 이미 제출한 것은 안전합니다.", "Try again in a moment. What was filed is safe."));

    /** The general problem of a status. */
    public static Problem of(int status) {
        return switch (status) {
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 413 -> TOO_LARGE;
            case 503 -> UNAVAILABLE;
            default -> status >= 500 ? BROKEN : withStatus(status);
        };
    }

    private static Problem withStatus(int status) {
        return new Problem(status, BAD_REQUEST.title, BAD_REQUEST.advice);
    }
}
