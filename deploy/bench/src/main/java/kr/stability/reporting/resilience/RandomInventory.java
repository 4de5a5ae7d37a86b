package kr.stability.reporting.resilience;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import kr.stability.reporting.plan.Component.Mode;

/**
 * A large inventory, the same for the same seed: every component needs some others to run and waits for an operations tool
 * of its company to fail over. What a component needs is its own company's: one company of everything is the worst case
 * for a computer's memory, and nothing that anybody would declare.
 */
final class RandomInventory {
    private static final long SEED = 20221015;
    private static final int SITES = 50;
    private static final int TOOLS = 100;

    private final Random random = new Random(SEED);
    private final String[] codes;
    private final int company;
    private final int edgesEach;

    private RandomInventory(int components, int company, int edgesEach) {
        this.company = company;
        this.codes = IntStream.range(0, components).mapToObj(i -> "C" + i).toArray(String[]::new);
        this.edgesEach = edgesEach;
    }

    /** So many components, so many of them a company, each with so many edges, one of them to an operations tool. */
    static Inventory of(int components, int company, int edgesEach) {
        return new RandomInventory(components, company, edgesEach).inventory();
    }

    private Inventory inventory() {
        List<Inventory.Component> all = new ArrayList<>(codes.length);
        for (int i = 0; i < codes.length; i++) {
            all.add(component(i));
        }
        List<Inventory.Service> services = IntStream.range(0, 1000)
                .mapToObj(i -> new Inventory.Service("S" + i, 60, List.of(codes[random.nextInt(codes.length)])))
                .toList();
        return new Inventory(List.of(), all, services);
    }

    private Inventory.Component component(int i) {
        List<String> needs = new ArrayList<>(edgesEach - 1);
        for (int edge = 1; edge < edgesEach; edge++) {
            needs.add(codes[ofSameCompany(i, company)]);
        }
        String tool = codes[ofSameCompany(i, Math.min(TOOLS, company))];
        int site = random.nextInt(SITES);
        return new Inventory.Component(
                codes[i],
                i % 3 == 0 ? Mode.ACTIVE_ACTIVE : Mode.ACTIVE_STANDBY,
                List.of("A" + site, "A" + (site + 1) % SITES),
                new Inventory.Minutes(random.nextInt(600), null, null),
                needs,
                List.of(tool));
    }

    private int ofSameCompany(int i, int first) {
        return Math.min(i / company * company + random.nextInt(first), codes.length - 1);
    }
}
