package kr.stability.reporting.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kr.stability.reporting.operator.Role;
import kr.stability.reporting.problem.ProblemAnswer;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;

/** What is true of every operation, written once: problems as answers, and which members of a view are always there. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class OpenApiDetails implements OASFilter {
    private static final String PROBLEM = "#/components/schemas/Problem";
    private static final Map<String, String> PEOPLE = Map.of(
            Role.READS_ALL, "everybody at the ministry and auditors",
            Role.READS_OWN, "people of a company, who see their own only");
    /** Schemas of which things are left out. */
    private static final List<String> SPARSE = List.of("Problem", "Violation");

    /** Parts of a plan: what is not declared is left out by who writes and null for who reads. */
    private static final List<String> PARTS_OF_A_PLAN =
            List.of("Content", "DraftInventory", "DigitalService", "Site", "Facility", "Component", "Confidential");

    private final OpenApiExamples examples = new OpenApiExamples();
    private final OpenApiWords words = new OpenApiWords();
    private final OpenApiRefusals refusals = new OpenApiRefusals(words);

    @Override
    public Operation filterOperation(Operation operation) {
        operation.getResponses().addAPIResponse("4XX", problem("Refused; see type and violations"));
        operation.getResponses().addAPIResponse("5XX", problem("Failed or not available; see Retry-After"));
        operation.getResponses().removeAPIResponse("401");
        operation.getResponses().removeAPIResponse("403");
        operation.getResponses().removeAPIResponse("400");
        describe(operation);
        return operation;
    }

    /** Roles are no scopes of the token: they are told in words, and whoever is signed in may try. */
    private static void describe(Operation operation) {
        List<String> roles = new ArrayList<>();
        if (operation.getSecurity() != null) {
            operation
                    .getSecurity()
                    .forEach(security -> security.getSchemes().values().forEach(roles::addAll));
            operation.setSecurity(operation.getSecurity().stream()
                    .map(security -> signedIn(security.getSchemes().keySet()))
                    .toList());
        }
        String said = operation.getDescription() == null ? operation.getSummary() + "." : operation.getDescription();
        operation.setDescription(roles.isEmpty() ? said : said + " For: " + people(roles) + ".");
    }

    private static SecurityRequirement signedIn(Set<String> schemes) {
        SecurityRequirement requirement = OASFactory.createSecurityRequirement();
        schemes.forEach(requirement::addScheme);
        return requirement;
    }

    private static String people(List<String> roles) {
        return roles.stream()
                .distinct()
                .map(role -> PEOPLE.getOrDefault(role, role))
                .collect(Collectors.joining("; "));
    }

    @Override
    public PathItem filterPathItem(PathItem path) {
        examples.add(path);
        return path;
    }

    @Override
    public Schema filterSchema(Schema schema) {
        OpenApiNames.repair(schema);
        return schema;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Map<String, Schema> schemas = new TreeMap<>();
        document.getComponents().getSchemas().forEach((name, schema) -> {
            if (!OpenApiNames.isText(name)) {
                schemas.put(OpenApiNames.of(name), schema);
            }
        });
        document.getComponents().setSchemas(schemas);
        schemas.forEach((name, schema) -> {
            if (PARTS_OF_A_PLAN.contains(name)) {
                OpenApiNames.letBeUndeclared(schema);
                return;
            }
            boolean view = !name.endsWith("Request") && !SPARSE.contains(name) && schema.getProperties() != null;
            if (view && schema.getRequired() == null) {
                schema.setRequired(new ArrayList<>(schema.getProperties().keySet()));
            }
        });
        schemas.forEach(words::describe);
        document.getPaths().getPathItems().forEach((address, path) -> {
            words.describe(address, path);
            path.getOperations().values().forEach(operation -> refusals.describe(address, path, operation));
        });
    }

    private static APIResponse problem(String description) {
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                ProblemAnswer.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(PROBLEM))));
    }
}
