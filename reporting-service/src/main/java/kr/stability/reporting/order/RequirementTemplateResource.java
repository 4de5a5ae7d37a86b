package kr.stability.reporting.order;

import static kr.stability.reporting.operator.Role.READS_ALL;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a publisher begins an order with. */
@Path("/api/v1/requirement-templates")
@Tag(name = "order")
public class RequirementTemplateResource {
    private final RequirementTemplates templates = RequirementTemplates.current();

    /** The templates in force. */
    @GET
    @RolesAllowed(READS_ALL)
    @Operation(operationId = "listRequirementTemplates", summary = "List common requirements to begin an order with")
    public RequirementTemplates list() {
        return templates;
    }
}
