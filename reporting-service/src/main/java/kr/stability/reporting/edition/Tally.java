package kr.stability.reporting.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kr.stability.reporting.order.Stage;

/**
 * What belongs to one stage of a disaster.
 *
 * @param asked number of requirements
 * @param promises measures that answer one of them
 * @param inspections results about one of them
 * @param origin the orders and plans that were counted
 */
record Tally(int asked, List<Promise> promises, List<InspectionInput> inspections, Origin origin) {

    static Tally of(Stage stage, EditionInputs in, EditionSources sources) {
        int asked = 0;
        List<Promise> promises = new ArrayList<>();
        List<InspectionInput> inspections = new ArrayList<>();
        List<Origin> origins = new ArrayList<>();
        Map<String, List<InspectionInput>> byOrder =
                in.inspections().stream().collect(Collectors.groupingBy(InspectionInput::order));
        for (OrderInput order : in.orders()) {
            Set<String> codes = order.requirements().stream()
                    .filter(requirement -> requirement.stage() == stage)
                    .map(OrderInput.Requirement::code)
                    .collect(Collectors.toSet());
            if (codes.isEmpty()) {
                continue;
            }
            asked += codes.size();
            Promise.of(order).stream()
                    .filter(promise -> codes.stream().anyMatch(promise::answers))
                    .forEach(promises::add);
            byOrder.getOrDefault(order.letter().id(), List.of()).stream()
                    .filter(inspection -> codes.contains(inspection.requirement()))
                    .forEach(inspections::add);
            origins.add(sources.record(order.letter().id(), "/requirements", false));
            order.accepted().ifPresent(accepted -> origins.add(sources.plan(order, "/measures")));
        }
        return new Tally(asked, promises, inspections, Origin.all(origins));
    }
}
