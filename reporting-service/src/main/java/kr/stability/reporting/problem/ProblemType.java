package kr.stability.reporting.problem;

import kr.stability.reporting.json.Text;

/** Every kind of problem this service answers with. The slug is part of the contract and never changes (RFC 9457). */
public enum ProblemType {
    MALFORMED_REQUEST(400, "요청을 읽을 수 없습니다.", "The request cannot be read."),
    UNAUTHENTICATED(401, "로그인이 필요합니다.", "Sign in first."),
    FORBIDDEN(403, "이 일을 할 권한이 없습니다.", "You do not have the role for this."),
    NOT_FOUND(404, "찾을 수 없습니다.", "Not found."),
    METHOD_NOT_ALLOWED(405, "허용되지 않는 메서드입니다.", "The method is not allowed here."),
    NOT_ACCEPTABLE(406, "요청한 형식으로 답할 수 없습니다.", "No answer in the media type asked for."),
    CONFLICT(409, "지금 상태에서는 할 수 없습니다.", "Not possible in the present state."),
    ALREADY_EXISTS(409, "이미 있습니다.", "It exists already."),
    IDENTICAL_RESUBMISSION(409, "직전 제출과 내용이 같습니다.", "The content is the same as in the last submission."),
    REVIEW_STARTED(409, "검토가 시작되어 철회할 수 없습니다.", "The review has begun, so it cannot be withdrawn."),
    STALE_VERSION(412, "그 사이에 다른 사람이 고쳤습니다.", "Somebody else has changed it in the meantime."),
    TOO_LARGE(413, "요청이 너무 큽니다.", "The request is too large."),
    UNSUPPORTED_MEDIA_TYPE(415, "지원하지 않는 형식입니다.", "The media type is not supported."),
    INVALID_REQUEST(422, "입력한 값이 올바르지 않습니다.", "Some values are not valid."),
    UNEXPLAINED(422, "소명해야 할 것이 남아 있습니다.", "Something has to be explained first."),
    HASH_MISMATCH(422, "해시가 내용과 맞지 않습니다.", "The hash does not match the content."),
    IDEMPOTENCY_KEY_REUSED(422, "같은 키로 다른 요청을 보냈습니다.", "The same key was used for a different request."),
    PRECONDITION_REQUIRED(428, "If-Match 헤더가 필요합니다.", "The header If-Match is required."),
    TOO_MANY_REQUESTS(429, "요청이 너무 많습니다. 잠시 뒤 다시 시도하십시오.", "Too many requests. Try again in a moment."),
    INTERNAL(500, "처리하지 못했습니다.", "It could not be processed."),
    UNAVAILABLE(503, "지금은 처리할 수 없습니다. 잠시 뒤 다시 시도하십시오.", "Not available now. Try again in a moment."),
    STORAGE_FULL(507, "저장 공간이 부족합니다.", "There is not enough storage.");

    private final int status;
    private final Text title;

    ProblemType(int status, String ko, String en) {
        this.status = status;
        this.title = new Text(ko, en);
    }

    /** The HTTP status of the answer. */
    public int status() {
        return status;
    }

    /** One sentence for people; the same for every occurrence. */
    public Text title() {
        return title;
    }

    /** The stable identifier, for example {@code urn:stability:problem:not-found}. */
    public String uri() {
        return "urn:stability:problem:"
                + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The type for a bare HTTP status; 400 for other client errors and 500 for everything else. */
    public static ProblemType ofStatus(int status) {
        for (ProblemType type : values()) {
            if (type.status == status && type != IDENTICAL_RESUBMISSION) {
                return type;
            }
        }
        return status >= 400 && status < 500 ? MALFORMED_REQUEST : INTERNAL;
    }
}
