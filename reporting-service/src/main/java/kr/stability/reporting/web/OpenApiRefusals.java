package kr.stability.reporting.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Says of every operation how it can refuse. */
final class OpenApiRefusals {
    private final OpenApiWords words;

    /** @param words tells where a header may be left out */
    OpenApiRefusals(OpenApiWords words) {
        this.words = words;
    }

    /** Which statuses a client has to expect, by what the operation takes. */
    void describe(String address, PathItem path, Operation operation) {
        List<Parameter> parameters = Stream.of(path.getParameters(), operation.getParameters())
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .toList();
        boolean signedIn =
                operation.getSecurity() != null && !operation.getSecurity().isEmpty();
        boolean body = operation.getRequestBody() != null;
        boolean conditional =
                parameters.stream().anyMatch(parameter -> parameter.getName().equals("If-Match"));
        boolean changes = operation != path.getGET();
        String statuses = Stream.of(
                        body ? "400 not readable" : null,
                        signedIn ? "401 not signed in" : null,
                        signedIn ? "403 not with these roles" : null,
                        address.contains("{") || body ? "404 no such thing, or not yours" : null,
                        changes ? "409 not in the present state" : null,
                        conditional ? "412 changed in the meantime" : null,
                        body ? "413 too large" : null,
                        body ? "415 not this media type" : null,
                        body || !parameters.isEmpty() ? "422 a value is not valid" : null,
                        conditional && !words.mayBeLeftOut(operation, "If-Match") ? "428 without If-Match" : null,
                        "429 too many requests, see Retry-After")
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
        operation.getResponses().getAPIResponse("4XX").setDescription("Refused; see type and violations. " + statuses);
    }
}
