package kr.stability.reporting.resilience;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import kr.stability.reporting.plan.Component.Mode;

/** A large inventory, the same for the same seed: every component needs some before it, and some wait for tools. */
final class RandomInventory {
    private static final long SEED = 20221015;
    private static final int SITES = 50;
    private static final int TOOLS = 1000;

    private final Random random = new Random(SEED);
    private final String[] codes;
    private final int edgesEach;

    private RandomInventory(int components, int edgesEach) {
        this.codes = IntStream.range(0, components).mapToObj(i -> "C" + i).toArray(String[]::new);
        this.edgesEach = edgesEach;
    }

    /** So many components, each with so many edges, one of them to an operations tool. */
    static Inventory of(int components, int edgesEach) {
        return new RandomInventory(components, edgesEach).inventory();
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
            needs.add(codes[random.nextInt(codes.length)]);
        }
        String tool = codes[random.nextInt(Math.min(TOOLS, codes.length))];
        int site = random.nextInt(SITES);
        return new Inventory.Component(
                codes[i],
                i % 3 == 0 ? Mode.ACTIVE_ACTIVE : Mode.ACTIVE_STANDBY,
                List.of("A" + site, "A" + (site + 1) % SITES),
                new Inventory.Minutes(random.nextInt(600), null, null),
                needs,
                List.of(tool));
    }
}
