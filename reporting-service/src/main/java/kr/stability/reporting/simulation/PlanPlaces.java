package kr.stability.reporting.simulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import kr.stability.reporting.plan.Component;
import kr.stability.reporting.plan.DigitalService;
import kr.stability.reporting.plan.ImprovementPlan;
import kr.stability.reporting.resilience.Undeclared;

/** Where components and services stand in a plan, so that an unknown can be linked to the field that would settle it. */
final class PlanPlaces {
    /** When several plans are asked at once. */
    static final PlanPlaces NONE = new PlanPlaces(Map.of(), Map.of());

    /** What only a service leaves undeclared; a component may have the same code. */
    private static final Set<String> OF_SERVICES = Set.of("needs", "rtoMinutes");

    private final Map<String, String> components;
    private final Map<String, String> services;

    private PlanPlaces(Map<String, String> components, Map<String, String> services) {
        this.components = components;
        this.services = services;
    }

    static PlanPlaces in(ImprovementPlan plan) {
        return new PlanPlaces(
                numbered("/components/", plan.components(), Component::code),
                numbered("/services/", plan.services(), DigitalService::code));
    }

    /** RFC 6901 pointer into the plan, or null. */
    String of(Undeclared value) {
        String row = (OF_SERVICES.contains(value.field()) ? services : components).get(value.code());
        return row == null ? null : row + "/" + value.field();
    }

    private static <T> Map<String, String> numbered(String list, List<T> all, Function<T, String> code) {
        Map<String, String> rows = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            rows.putIfAbsent(code.apply(all.get(i)), list + i);
        }
        return rows;
    }
}
