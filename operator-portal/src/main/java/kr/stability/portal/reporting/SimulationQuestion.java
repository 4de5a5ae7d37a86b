package kr.stability.portal.reporting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/**
 * Asks what fails in a draft when data centres are lost.
 *
 * @param lostSites codes of data centres lost at the same time
 * @param singlePoints true to be told what has nothing to stand in for it, which is the same whatever is lost
 * @param draft the sections {@code services}, {@code sites} and {@code components} of the plan
 */
@RegisterForReflection
public record SimulationQuestion(List<String> lostSites, boolean singlePoints, ObjectNode draft) {}
