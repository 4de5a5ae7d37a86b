package kr.stability.reporting.web;

import jakarta.ws.rs.core.EntityTag;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.problem.ProblemType;

/** {@code If-Match} against the version of a thing (RFC 9110, section 13.1.1; RFC 6585 for 428). */
public final class Precondition {
    private Precondition() {}

    /** The entity tag of a version. */
    public static EntityTag tag(int version) {
        return new EntityTag(Integer.toString(version));
    }

    /** Refuses a change without {@code If-Match} (428) or with one of another version (412). {@code *} passes. */
    public static void required(String ifMatch, int version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.of(ProblemType.PRECONDITION_REQUIRED);
        }
        ifGiven(ifMatch, version);
    }

    /** Checks {@code If-Match} where the client sent one. */
    public static void ifGiven(String ifMatch, int version) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            return;
        }
        for (String tag : ifMatch.split(",", 50)) {
            if (tag.strip().equals("\"" + version + "\"")) {
                return;
            }
        }
        throw Problem.of(ProblemType.STALE_VERSION);
    }
}
