package kr.stability.reporting.plan;

import java.time.LocalDate;
import java.util.List;
import kr.stability.reporting.json.Text;

/**
 * A drill (모의훈련), planned or held.
 *
 * @param code unique within the plan
 * @param scenario what is assumed to fail
 * @param plannedOn or null
 * @param heldOn or null when not yet held
 * @param services codes of the services it covers
 * @param participants teams and organisations that take part
 * @param measuredRecoveryMinutes what was measured, or null
 * @param operationsToolsIncluded whether the loss of operations tools is part of it, or null
 * @param tenantsIncluded whether tenants of the data centre take part, or null
 * @param lessons or null
 * @param sources keys of public sources
 * @param evidence files that prove it, such as its report
 * @param confidential why it is not for the public edition, or null when it is
 */
public record Drill(
        String code,
        Text scenario,
        LocalDate plannedOn,
        LocalDate heldOn,
        List<String> services,
        List<String> participants,
        Integer measuredRecoveryMinutes,
        Boolean operationsToolsIncluded,
        Boolean tenantsIncluded,
        Text lessons,
        List<String> sources,
        List<EvidenceReference> evidence,
        Confidential confidential) {

    /** Lists that were left out are empty. */
    public Drill {
        services = Lists.orEmpty(services);
        participants = Lists.orEmpty(participants);
        sources = Lists.orEmpty(sources);
        evidence = Lists.orEmpty(evidence);
    }
}
