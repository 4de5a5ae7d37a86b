package kr.stability.reporting.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.List;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.compare.OpenApiDiffOptions;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.model.ChangedOperation;
import org.openapitools.openapidiff.core.model.Endpoint;

/** What of one contract programs that were written against another one cannot live with. */
final class ContractChanges {
    private static final YAMLMapper YAML = new YAMLMapper();

    /** Programs are told to be ready for values that they do not know (docs/api.md), so a new one in an answer is no break. */
    private static final OpenApiDiffOptions OPTIONS = OpenApiDiffOptions.builder()
            .configProperty("incompatible.response.enum.increased", "false")
            .build();

    private ContractChanges() {}

    /** The operations that are gone or changed so that old programs break; empty when none is. */
    static List<String> breaking(JsonNode before, JsonNode after) {
        ChangedOpenApi changes = OpenApiCompare.fromContents(text(before), text(after), null, OPTIONS);
        List<String> broken = new ArrayList<>();
        changes.getMissingEndpoints().stream()
                .map(Endpoint::toString)
                .map(gone -> "gone: " + gone)
                .forEach(broken::add);
        changes.getChangedOperations().stream()
                .filter(ChangedOperation::isIncompatible)
                .map(operation -> "changed: " + operation.getHttpMethod() + " " + operation.getPathUrl())
                .forEach(broken::add);
        if (broken.isEmpty() && changes.isIncompatible()) {
            broken.add("incompatible as a whole");
        }
        return broken;
    }

    private static String text(JsonNode contract) {
        try {
            return YAML.writeValueAsString(OlderForm.of(contract));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
