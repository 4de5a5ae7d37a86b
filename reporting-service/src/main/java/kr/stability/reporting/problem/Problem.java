package kr.stability.reporting.problem;

import java.util.List;
import kr.stability.reporting.json.Text;

/** Thrown by rules and services to refuse; the mapper turns it into problem+json. Carries no stack trace. */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient ProblemType type;
    private final transient Text detail;
    private final transient List<Violation> violations;

    private Problem(ProblemType type, Text detail, List<Violation> violations) {
        super(type.uri() + (detail == null ? "" : " " + detail.en()), null, false, false);
        this.type = type;
        this.detail = detail;
        this.violations = List.copyOf(violations);
    }

    /** A problem that its title says completely. */
    public static Problem of(ProblemType type) {
        return new Problem(type, null, List.of());
    }

    /** A problem with a sentence about this occurrence. */
    public static Problem of(ProblemType type, String ko, String en) {
        return new Problem(type, new Text(ko, en), List.of());
    }

    /** Not found, or not yours: the answer is the same. */
    public static Problem notFound() {
        return of(ProblemType.NOT_FOUND);
    }

    /** Invalid input with the fields that are wrong. */
    public static Problem invalid(List<Violation> violations) {
        return new Problem(ProblemType.INVALID_REQUEST, null, violations);
    }

    /** A problem of a kind with the fields that it is about. */
    public static Problem of(ProblemType type, List<Violation> violations) {
        return new Problem(type, null, violations);
    }

    /** Invalid input in one field. */
    public static Problem invalid(String pointer, Rule rule) {
        return invalid(List.of(Violation.of(pointer, rule)));
    }

    /** What kind it is. */
    public ProblemType type() {
        return type;
    }

    /** The sentence about this occurrence, or null. */
    public Text detail() {
        return detail;
    }

    /** The fields that are wrong; empty for everything but invalid input. */
    public List<Violation> violations() {
        return violations;
    }
}
