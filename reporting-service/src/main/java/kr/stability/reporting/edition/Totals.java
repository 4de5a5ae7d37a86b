package kr.stability.reporting.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.stability.reporting.plan.PlanPart;
import kr.stability.reporting.plan.Remedy;

/**
 * The sums that an edition shows, by name: all, then by group, then by company. Those that come first are the ones that a
 * public edition keeps when it cannot show all.
 */
final class Totals {
    static final String BUDGET = "예산";
    static final String REMEDY = "피해구제";

    /** A figure that is known by where it stands, and the group that it belongs to. */
    record Entry(
            OrderInput order, PlanPart part, String code, String pointer, String group, Disclosure.Figure figure) {}

    private Totals() {}

    /** The same words with the names of sums in English. */
    static String english(String words) {
        return words.replace(BUDGET, "budget").replace(REMEDY, "remedy");
    }

    /** The name of what one company, or one group, contributes. */
    static String of(String name, String part) {
        return name + "/" + part;
    }

    /**
     * All sums over the accepted plans.
     *
     * @param withheld tells whether a row of the plan of an order stays out
     */
    static List<Disclosure.Total> of(EditionInputs in, Predicate<String> withheld) {
        List<Disclosure.Total> totals = new ArrayList<>();
        totals.addAll(of(BUDGET, budgets(in, withheld)));
        totals.addAll(of(REMEDY, remedies(in, withheld)));
        return totals;
    }

    /** Every figure that is in a sum, with the row that it stands in. */
    static List<Entry> entries(EditionInputs in, Predicate<String> withheld) {
        return Stream.concat(budgets(in, withheld).stream(), remedies(in, withheld).stream())
                .toList();
    }

    /** Where a row stands, over all orders. */
    static String place(OrderInput order, String pointer) {
        return order.letter().id() + pointer;
    }

    private static List<Disclosure.Total> of(String name, List<Entry> entries) {
        List<Disclosure.Total> totals = new ArrayList<>();
        if (!entries.isEmpty()) {
            totals.add(total(name, entries));
        }
        Map<String, List<Entry>> groups = entries.stream()
                .filter(entry -> entry.group() != null)
                .collect(Collectors.groupingBy(Entry::group, java.util.TreeMap::new, Collectors.toList()));
        groups.forEach((group, some) -> totals.add(total(of(name, group), some)));
        Map<String, List<Entry>> companies = entries.stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.order().letter().id(), java.util.TreeMap::new, Collectors.toList()));
        companies.forEach((order, some) -> totals.add(total(of(name, order), some)));
        return totals;
    }

    private static Disclosure.Total total(String name, List<Entry> entries) {
        return new Disclosure.Total(name, entries.stream().map(Entry::figure).toList());
    }

    private static List<Entry> budgets(EditionInputs in, Predicate<String> withheld) {
        return Promise.all(in).stream()
                .filter(promise -> promise.measure().budgetKrw() != null)
                .map(promise -> entry(
                        promise.order(),
                        PlanPart.MEASURE,
                        promise.measure().code(),
                        "/measures/" + promise.index(),
                        null,
                        promise.measure().code() + "/budgetKrw="
                                + promise.measure().budgetKrw(),
                        promise.measure().budgetKrw(),
                        withheld))
                .toList();
    }

    private static List<Entry> remedies(EditionInputs in, Predicate<String> withheld) {
        List<Entry> entries = new ArrayList<>();
        for (OrderInput order : in.orders()) {
            Remedy remedy =
                    order.accepted().map(accepted -> accepted.plan().remedy()).orElse(null);
            for (int i = 0; remedy != null && i < remedy.groups().size(); i++) {
                Remedy.Group group = remedy.groups().get(i);
                if (group.amountKrw() != null) {
                    String key = "remedy/" + group.code() + "/" + group.group() + "=" + group.amountKrw();
                    entries.add(entry(
                            order,
                            PlanPart.REMEDY_GROUP,
                            group.code(),
                            "/remedy/groups/" + i,
                            group.group().name(),
                            key,
                            group.amountKrw(),
                            withheld));
                }
            }
        }
        return entries;
    }

    private static Entry entry(
            OrderInput order,
            PlanPart part,
            String code,
            String pointer,
            String group,
            String key,
            long value,
            Predicate<String> withheld) {
        boolean secret = withheld.test(place(order, pointer));
        return new Entry(
                order,
                part,
                code,
                pointer,
                group,
                new Disclosure.Figure(order.operator(), order.letter().id() + "/" + key, value, secret));
    }
}
