package kr.stability.reporting.web;

import jakarta.ws.rs.core.Application;
import kr.stability.reporting.problem.ProblemView;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The API as a whole. */
@OpenAPIDefinition(
        info = @Info(title = "Digital-service stability reporting", version = "1"),
        components = @Components(schemas = @Schema(name = "Problem", implementation = ProblemView.class)))
public class ReportingApi extends Application {}
