package kr.stability.reporting.claim;

import java.util.List;

/**
 * Two companies say different things about one data centre.
 *
 * @param site code of the data centre
 * @param field name in the plan, such as {@code facility.reservePowerDuplicated}
 * @param pointer where the own statement stands in the own plan (RFC 6901)
 * @param own what the filing says
 * @param others what others say: for the ministry alone
 */
record Contradiction(String site, String field, String pointer, String own, List<Statement> others) {

    /** What another company says. */
    record Statement(String operator, String value) {}

    /** The same without what others say: all that a company may know. */
    Contradiction forCompany() {
        return new Contradiction(site, field, pointer, own, null);
    }
}
