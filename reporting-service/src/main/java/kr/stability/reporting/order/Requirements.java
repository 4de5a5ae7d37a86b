package kr.stability.reporting.order;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The requirements of an order that is amended. Findings and inspections point to them, so none is ever deleted. */
final class Requirements {
    private Requirements() {}

    /** Changes those whose code is kept, adds the new ones and withdraws the others. */
    static void replace(CorrectiveOrder order, List<OrderRequest.RequirementRequest> wanted) {
        Map<String, Requirement> known = Requirement.<Requirement>list("order", order).stream()
                .collect(Collectors.toMap(requirement -> requirement.code, Function.identity()));
        // What was out of the order and comes back does not bring a day of its own from before.
        known.values().stream()
                .filter(requirement -> requirement.withdrawn)
                .forEach(requirement -> requirement.separateDueOn = null);
        known.values().forEach(requirement -> requirement.withdrawn = true);
        order.requirements.clear();
        for (int i = 0; i < wanted.size(); i++) {
            OrderRequest.RequirementRequest request = wanted.get(i);
            Requirement requirement = known.getOrDefault(request.code(), new Requirement());
            request.writeTo(requirement, order, i + 1);
            order.requirements.add(requirement);
        }
    }
}
