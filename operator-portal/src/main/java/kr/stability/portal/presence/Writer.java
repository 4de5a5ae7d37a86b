package kr.stability.portal.presence;

import java.util.UUID;
import kr.stability.portal.plan.Section;

/**
 * Somebody else who has a section of the plan open.
 *
 * @param order whose plan it is
 * @param name of the person
 * @param section that is open
 * @param minutes how long it has been open, in whole minutes
 */
public record Writer(UUID order, String name, Section section, int minutes) {
    /** Address of the section. */
    public String path() {
        return "/orders/" + order + "/plan/" + section.slug();
    }
}
