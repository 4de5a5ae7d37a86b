package kr.stability.reporting.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A query parameter that is not of its kind, such as a date that is none. JAX-RS answers 404 to it (Jakarta REST 4.0,
 * section 3.2), which tells a script nothing; here the parameter is named.
 */
final class QueryProblems {
    private QueryProblems() {}

    /** The problem when the refusal is about a query parameter, found by the value that the converter complained about. */
    static Optional<Problem> of(WebApplicationException refusal, UriInfo uri) {
        if (refusal.getCause() == null || refusal.getResponse().getStatus() != 404) {
            return Optional.empty();
        }
        String complaint = String.valueOf(refusal.getCause().getMessage());
        return uri.getQueryParameters().entrySet().stream()
                .filter(parameter -> named(complaint, parameter))
                .findFirst()
                .map(parameter -> Problem.invalid(List.of(
                        Violation.of(parameter.getKey(), parameter.getValue().getFirst(), Rule.WRONG_FORM))));
    }

    private static boolean named(String complaint, Map.Entry<String, List<String>> parameter) {
        return parameter.getValue().stream().anyMatch(value -> value.isEmpty() || complaint.contains(value));
    }
}
