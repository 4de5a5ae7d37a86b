package kr.stability.reporting.plan;

import java.util.List;
import kr.stability.reporting.json.Text;

/**
 * The standing organisation for disasters (상시 대응조직).
 *
 * @param name or null
 * @param dutyRoster whether there is a duty roster, or null
 * @param dutyHours who is on duty when, in words, or null
 * @param escalationMinutes minutes until the matter is escalated, or null
 * @param escalationPath who is told, in which order, or null
 * @param contact an office, or null
 * @param sources keys of public sources
 * @param confidential why it is not for the public edition, or null when it is
 */
public record ResponseOrganisation(
        Text name,
        Boolean dutyRoster,
        Text dutyHours,
        Integer escalationMinutes,
        Text escalationPath,
        String contact,
        List<String> sources,
        Confidential confidential) {

    /** Lists that were left out are empty. */
    public ResponseOrganisation {
        sources = Lists.orEmpty(sources);
    }
}
