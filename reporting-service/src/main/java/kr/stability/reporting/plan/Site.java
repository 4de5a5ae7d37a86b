package kr.stability.reporting.plan;

import java.math.BigDecimal;
import java.util.List;
import kr.stability.reporting.json.Text;

/**
 * A data centre.
 *
 * @param code the same for its owner and its tenants, such as {@code PANGYO}
 * @param owner code of the company that owns it, or null
 * @param name or null
 * @param contractedStandbyKilowatts what a tenant has reserved here for failing over, or null
 * @param facility what the owner declares about the building, or null
 * @param sources keys of public sources
 * @param confidential why it is not for the public edition, or null when it is
 */
public record Site(
        String code,
        String owner,
        Text name,
        BigDecimal contractedStandbyKilowatts,
        Facility facility,
        List<String> sources,
        Confidential confidential) {

    /** Lists that were left out are empty. */
    public Site {
        sources = Lists.orEmpty(sources);
    }
}
