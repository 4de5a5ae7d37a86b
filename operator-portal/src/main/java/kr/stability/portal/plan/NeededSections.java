package kr.stability.portal.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which sections an order needs, by the categories of its requirements. The others are one click away; one that holds
 * something is always shown.
 *
 * @param main in the order of the form
 * @param others in the order of the form
 */
public record NeededSections(List<Section> main, List<Section> others) {
    /** Measures answer every requirement; the opinion is the third part of every filing. */
    private static final Set<Section> ALWAYS = EnumSet.of(Section.MEASURES, Section.OPINION);

    private static final Map<String, Set<Section>> BY_CATEGORY = Map.of(
            "SERVICE_REDUNDANCY", EnumSet.of(Section.SERVICES, Section.SITES, Section.COMPONENTS),
            "DISASTER_DRILL", EnumSet.of(Section.SERVICES, Section.DRILLS),
            "RESPONSE_ORGANISATION", EnumSet.of(Section.RESPONSE_ORGANISATION),
            "RECOVERY_TARGETS", EnumSet.of(Section.SERVICES),
            "USER_REMEDY", EnumSet.of(Section.REMEDY),
            "FIRE_PREVENTION", EnumSet.of(Section.SITES),
            "POWER_SURVIVABILITY", EnumSet.of(Section.SITES));

    /** Those of an order with requirements of these categories, and a draft as typed. */
    static NeededSections of(Collection<String> categories, JsonNode typed) {
        Set<Section> needed = EnumSet.copyOf(ALWAYS);
        categories.forEach(category -> needed.addAll(BY_CATEGORY.getOrDefault(category, Set.of())));
        List<Section> all = Arrays.asList(Section.values());
        all.stream().filter(section -> holdsSomething(section, typed)).forEach(needed::add);
        return new NeededSections(
                all.stream().filter(needed::contains).toList(),
                all.stream().filter(section -> !needed.contains(section)).toList());
    }

    /** With a section that is on the screen now. */
    NeededSections showing(Section section) {
        return main.contains(section)
                ? this
                : new NeededSections(
                        Arrays.stream(Section.values())
                                .filter(one -> main.contains(one) || one == section)
                                .toList(),
                        others.stream().filter(one -> one != section).toList());
    }

    private static boolean holdsSomething(Section section, JsonNode typed) {
        return typed.propertyStream()
                .anyMatch(member -> section.holds("/" + member.getKey())
                        && !member.getValue().isEmpty());
    }
}
