package kr.stability.portal.web;

/**
 * A refusal or failure in words.
 *
 * @param status HTTP status
 * @param words key of what happened; its advice has the same key and {@code .advice}
 * @param id to find it in the log, or null
 */
public record Problem(int status, String words, String id) {
    static final Problem NOT_FOUND = new Problem(404, "problem.notFound", null);
    static final Problem FORBIDDEN = new Problem(403, "problem.forbidden", null);

    /** The ministry's system does not answer: whether the thing exists is not known. */
    static final Problem UNKNOWN_NOW = new Problem(503, "problem.unknownNow", null);

    static final Problem TOO_MANY = new Problem(429, "problem.tooMany", null);

    static Problem of(int status) {
        return switch (status) {
            case 404 -> NOT_FOUND;
            case 403 -> FORBIDDEN;
            case 413 -> new Problem(413, "problem.tooLarge", null);
            default -> new Problem(status, "problem.refused", null);
        };
    }

    static Problem failure(String id) {
        return new Problem(500, "problem.failed", id);
    }

    /** The database or what it needs does not answer: it passes by itself. */
    static Problem away(String id) {
        return new Problem(503, "problem.away", id);
    }

    /** What happened. */
    public Label title() {
        return Terms.of(words);
    }

    /** What to do. */
    public Label advice() {
        return Terms.of(words + ".advice");
    }
}
