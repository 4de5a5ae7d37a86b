package kr.stability.reporting.simulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kr.stability.reporting.plan.Component;
import kr.stability.reporting.plan.DigitalService;
import kr.stability.reporting.plan.ImprovementPlan;
import kr.stability.reporting.resilience.Undeclared;

/** Where components and services stand in a plan, so that an unknown can be linked to the field that would settle it. */
final class PlanPlaces {
    /** When several plans are asked at once. */
    static final PlanPlaces NONE = new PlanPlaces(Map.of());

    private final Map<String, String> rows;

    private PlanPlaces(Map<String, String> rows) {
        this.rows = rows;
    }

    static PlanPlaces in(ImprovementPlan plan) {
        Map<String, String> rows = new HashMap<>();
        number(rows, "/components/", plan.components(), Component::code);
        number(rows, "/services/", plan.services(), DigitalService::code);
        return new PlanPlaces(rows);
    }

    /** RFC 6901 pointer into the plan, or null. */
    String of(Undeclared value) {
        String row = rows.get(value.code());
        return row == null ? null : row + "/" + value.field();
    }

    private static <T> void number(Map<String, String> rows, String list, List<T> all, Function<T, String> code) {
        for (int i = 0; i < all.size(); i++) {
            rows.putIfAbsent(code.apply(all.get(i)), list + i);
        }
    }
}
