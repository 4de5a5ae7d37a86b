package kr.stability.reporting.backtest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.stability.reporting.plan.Component;
import kr.stability.reporting.resilience.Inventory;
import kr.stability.reporting.resilience.Loss;
import kr.stability.reporting.resilience.ServiceLoss;
import kr.stability.reporting.resilience.SiteLoss;

/**
 * The rules put to the test: the data centre of an incident is lost on the inventory of that day, and the result is held
 * against the outages that users suffered.
 *
 * @param lines a service each, in the order of the inventory
 */
public record BackTest(List<Line> lines) {

    /**
     * A service.
     *
     * @param loss what the rules say of that day
     * @param withTools the same if no component had to wait for an operations tool
     * @param suffered minutes of the longest outage recorded, or null
     * @param tools operations tools in the chain that decides
     */
    public record Line(ServiceLoss loss, ServiceLoss withTools, Long suffered, List<String> tools) {
        /** Code of the service. */
        public String service() {
            return loss.code();
        }
    }

    /**
     * Pairs of services of which one was away longer than the other, and those that the rules put in the same order.
     */
    public record Ranking(int pairs, int same) {}

    /**
     * Loses a data centre.
     *
     * @param day what stood where
     * @param site code of the data centre; nothing is lost when the inventory does not name it
     * @param suffered minutes by code of the service
     */
    public static BackTest of(IncidentInventory.Content day, String site, Map<String, Long> suffered) {
        Inventory inventory = Inventory.of(day.plan());
        Set<String> tools = new HashSet<>();
        day.components().stream()
                .filter(component -> component.layer() == Component.Layer.OPERATIONS_TOOL)
                .forEach(component -> tools.add(component.code()));
        Loss loss = lose(inventory, site);
        Loss withTools = lose(withoutWaitingFor(tools, inventory), site);
        return new BackTest(loss.services().stream()
                .map(service -> new Line(
                        service,
                        withTools.service(service.code()),
                        suffered.get(service.code()),
                        service.chain().stream()
                                .skip(1) // the service itself, which may have the code of a tool
                                .map(step -> step.code())
                                .filter(tools::contains)
                                .toList()))
                .toList());
    }

    /** How well the order of the services agrees; services without a recorded outage are left out. */
    public Ranking ranking() {
        List<Line> known =
                lines.stream().filter(line -> line.suffered() != null).toList();
        int pairs = 0;
        int same = 0;
        for (int i = 0; i < known.size(); i++) {
            for (int j = i + 1; j < known.size(); j++) {
                int suffered =
                        Long.signum(known.get(i).suffered() - known.get(j).suffered());
                if (suffered != 0) {
                    pairs++;
                    same += suffered == Long.compare(least(known.get(i)), least(known.get(j))) ? 1 : 0;
                }
            }
        }
        return new Ranking(pairs, same);
    }

    /** Services whose recovery an operations tool decides. */
    public List<Line> decidedByTools() {
        return lines.stream().filter(line -> !line.tools().isEmpty()).toList();
    }

    private static long least(Line line) {
        return line.loss().recovery().atLeast();
    }

    private static Loss lose(Inventory inventory, String site) {
        SiteLoss rules = SiteLoss.of(inventory);
        return rules.lose(rules.sites().contains(site) ? Set.of(site) : Set.of());
    }

    private static Inventory withoutWaitingFor(Set<String> tools, Inventory inventory) {
        List<Inventory.Component> free = new ArrayList<>();
        for (Inventory.Component component : inventory.components()) {
            free.add(new Inventory.Component(
                    component.code(),
                    component.mode(),
                    component.sites(),
                    component.minutes(),
                    component.needs(),
                    component.needsToFailOver().stream()
                            .filter(code -> !tools.contains(code))
                            .toList()));
        }
        return new Inventory(inventory.sites(), free, inventory.services());
    }
}
