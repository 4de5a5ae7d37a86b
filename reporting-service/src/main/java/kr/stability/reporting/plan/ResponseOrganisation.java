package kr.stability.reporting.plan;

import java.util.List;
import kr.stability.reporting.json.Text;

/**
 * The standing organisation for disasters (상시 대응조직).
 *
 * @param name or null
 * @param dutyRoster whether there is a duty roster, or null
 * @param escalationMinutes minutes until the matter is escalated, or null
 * @param contact an office, or null
 * @param sources keys of public sources
 */
public record ResponseOrganisation(
        Text name, Boolean dutyRoster, Integer escalationMinutes, String contact, List<String> sources) {

    /** Lists that were left out are empty. */
    public ResponseOrganisation {
        sources = Lists.orEmpty(sources);
    }
}
