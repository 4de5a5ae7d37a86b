package kr.stability.reporting.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.problem.Rule;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses control characters in addresses before anything is looked up with them: no name or filter has any, PostgreSQL
 * takes no NUL, and a log shall have no line that a client wrote.
 */
public class AddressText {

    /** In a name: there is no such thing. In the query: the parameter is wrong. */
    @ServerRequestFilter
    public void check(ContainerRequestContext request) {
        if (values(request.getUriInfo().getPathParameters()).anyMatch(AddressText::controls)) {
            throw Problem.notFound();
        }
        for (Map.Entry<String, List<String>> parameter :
                request.getUriInfo().getQueryParameters().entrySet()) {
            if (parameter.getValue().stream().anyMatch(AddressText::controls)) {
                throw Problem.invalid(parameter.getKey(), Rule.TEXT_CONTROL);
            }
        }
    }

    private static Stream<String> values(MultivaluedMap<String, String> parameters) {
        return parameters.values().stream().flatMap(List::stream);
    }

    private static boolean controls(String value) {
        return value.chars().anyMatch(Character::isISOControl);
    }
}
