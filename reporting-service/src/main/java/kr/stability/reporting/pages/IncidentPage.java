package kr.stability.reporting.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kr.stability.reporting.incident.DamageClaims;
import kr.stability.reporting.incident.IncidentView;
import kr.stability.reporting.json.Text;

/**
 * What the page of an incident shows.
 *
 * @param names of the companies that it concerns, by code
 */
public record IncidentPage(IncidentView incident, Map<String, Text> names) {

    /** Name of a company; its code when none is registered. */
    public Text name(String operator) {
        return names.getOrDefault(operator, new Text(operator, null));
    }

    /** What was counted, in the order of the columns; null is unknown. */
    public List<Long> counts(DamageClaims claims) {
        return Arrays.asList(
                claims.reports(),
                claims.onOwnServices(),
                claims.bySmallMerchants(),
                claims.onPaidServices(),
                claims.onFreeServicesWithLoss());
    }
}
