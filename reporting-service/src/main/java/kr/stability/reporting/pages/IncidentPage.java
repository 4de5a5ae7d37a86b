package kr.stability.reporting.pages;

import java.util.Arrays;
import java.util.List;
import kr.stability.reporting.incident.DamageClaims;
import kr.stability.reporting.incident.IncidentView;

/**
 * What the page of an incident shows.
 *
 * @param names of the companies that it concerns
 */
public record IncidentPage(IncidentView incident, CompanyNames names) {

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
