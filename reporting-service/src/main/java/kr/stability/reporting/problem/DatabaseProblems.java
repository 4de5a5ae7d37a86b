package kr.stability.reporting.problem;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;

/** What the database refused or could not do, by SQLSTATE (PostgreSQL manual, appendix A). */
public final class DatabaseProblems {
    /** serialization_failure, deadlock_detected. */
    private static final Set<String> CROSSING = Set.of("40001", "40P01");

    private DatabaseProblems() {}

    /** True when a transaction was ended because it crossed another: the same again will most likely be done. */
    public static boolean isCrossing(Throwable failure) {
        for (Throwable e : Causes.of(failure)) {
            if (e instanceof SQLException sql && sql.getSQLState() != null && CROSSING.contains(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    static Optional<Problem> of(Throwable failure) {
        for (Throwable e : Causes.of(failure)) {
            if (e instanceof Problem problem) {
                return Optional.of(problem);
            }
            if (e instanceof OptimisticLockException) {
                return Optional.of(Problem.of(ProblemType.STALE_VERSION));
            }
            if (e instanceof SQLException sql) {
                return Optional.ofNullable(of(sql));
            }
        }
        return Optional.empty();
    }

    private static Problem of(SQLException e) {
        String state = e.getSQLState();
        if (state == null || e instanceof SQLTransientConnectionException) {
            return Problem.of(ProblemType.UNAVAILABLE); // the pool has no connection to give
        }
        return switch (state) {
            case "23505" -> Problem.of(ProblemType.ALREADY_EXISTS);
            case "23000", "23503", "23514" -> Problem.of(ProblemType.CONFLICT);
            case "22008" -> Problem.of(ProblemType.INVALID_REQUEST); // a day or time that no calendar of ours reaches
            case "25006", "40001", "40P01", "55P03", "57014" -> Problem.of(ProblemType.UNAVAILABLE);
            case "53100" -> Problem.of(ProblemType.STORAGE_FULL);
            default -> byClass(state);
        };
    }

    private static Problem byClass(String state) {
        boolean gone = state.startsWith("08") || state.startsWith("53") || state.startsWith("57P");
        return gone ? Problem.of(ProblemType.UNAVAILABLE) : null;
    }
}
