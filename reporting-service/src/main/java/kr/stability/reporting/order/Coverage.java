package kr.stability.reporting.order;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many demands of one category the plan that was filed last answers with at least one measure.
 *
 * @param answered 0 to {@code demanded}
 * @param demanded at least 1
 */
public record Coverage(int answered, int demanded) {
    /** True when every demand is answered. */
    public boolean complete() {
        return answered == demanded;
    }

    /** By category; categories of which nothing is demanded are missing. */
    static Map<Category, Coverage> of(List<OrderView.RequirementView> requirements, Set<String> answeredCodes) {
        Map<Category, Coverage> all = new EnumMap<>(Category.class);
        requirements.forEach(is ->
                all.merge(is.category(), new Coverage(answeredCodes.contains(is.code()) ? 1 : 0, 1), Coverage::plus));
        return all;
    }

    private Coverage plus(Coverage other) {
        return new Coverage(answered + other.answered, demanded + other.demanded);
    }
}
