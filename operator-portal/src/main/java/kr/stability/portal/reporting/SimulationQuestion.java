package kr.stability.portal.reporting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/**
 * Asks what fails in a draft when data centres are lost.
 *
 * @param lostSites codes of data centres lost at the same time
 * @param draft the sections {@code services}, {@code sites} and {@code components} of the plan
 */
@RegisterForReflection
public record SimulationQuestion(List<String> lostSites, ObjectNode draft) {}
