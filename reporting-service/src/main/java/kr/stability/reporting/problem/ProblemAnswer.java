package kr.stability.reporting.problem;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/** Writes a problem as problem+json in the language that the client prefers: Korean unless it says English first. */
public final class ProblemAnswer {
    /** Media type of RFC 9457. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private ProblemAnswer() {}

    /** The answer to a problem, with the headers that its status asks for (RFC 9110). */
    public static Response of(Problem problem, HttpHeaders headers) {
        boolean english = english(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        Response.ResponseBuilder answer = Response.status(problem.type().status())
                .type(MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, english ? "en" : "ko")
                .entity(ProblemView.of(problem, english));
        if (problem.type() == ProblemType.UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, 5);
        }
        if (problem.type() == ProblemType.TOO_MANY_REQUESTS) {
            answer.header(HttpHeaders.RETRY_AFTER, 10);
        }
        if (problem.type() == ProblemType.UNAUTHENTICATED) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return answer.build();
    }

    /** True when the Accept-Language header prefers English to Korean; a broken header counts as Korean. */
    static boolean english(String header) {
        if (header == null || header.length() > 500) {
            return false;
        }
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .map(range -> range.getRange().split("-")[0])
                    .filter(language -> language.equals("ko") || language.equals("en"))
                    .findFirst()
                    .filter("en"::equals)
                    .isPresent();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
