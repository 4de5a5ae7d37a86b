package kr.stability.portal.progress;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.function.Supplier;
import kr.stability.portal.reporting.Refused;

/**
 * What came of sending something to the ministry.
 *
 * @param refused why it was refused, or null
 * @param failed true when nobody knows whether it came in: it may be sent again with the same key
 */
record Sent(Refused refused, boolean failed) {
    /** Name of the cookie that holds the language a person chose. */
    static final String LANGUAGE = "lang";

    private static final int UNAVAILABLE = 503;

    /** Sends. */
    static Sent by(Supplier<?> request) {
        try {
            request.get();
            return new Sent(null, false);
        } catch (WebApplicationException e) {
            return e.getResponse().getStatus() >= 500 ? new Sent(null, true) : new Sent(Refused.of(e), false);
        } catch (ProcessingException e) {
            return new Sent(null, true);
        }
    }

    /** What to ask the ministry's sentences in: Korean unless the person chose English. */
    static String language(String cookie) {
        return "en".equals(cookie) ? "en" : "ko";
    }

    boolean done() {
        return refused == null && !failed;
    }

    /** Status of the page that says so. */
    int status() {
        return failed ? UNAVAILABLE : refused.status();
    }
}
