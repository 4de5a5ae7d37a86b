package kr.stability.reporting.resilience;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import kr.stability.reporting.plan.Component.Mode;

/**
 * A large inventory, the same for the same seed: every component needs some others to run and waits for an operations tool
 * to fail over.
 */
final class RandomInventory {
    /** Who needs whom. */
    enum Shape {
        /** Companies of a thousand; each component needs such as are declared after it: nothing waits for itself. */
        LAYERS(1000),
        /** Companies of a thousand; each component needs any of its company: nearly all are in one knot. */
        COMPANIES(1000),
        /** Any needs any: the worst for caches, and nothing that anybody would declare. */
        ONE_COMPANY(1_000_000);

        private final int company;

        Shape(int company) {
            this.company = company;
        }
    }

    private static final long SEED = 20221015;
    private static final int SITES = 50;
    private static final int TOOLS = 100;

    private final Random random = new Random(SEED);
    private final String[] codes;
    private final Shape shape;
    private final int edgesEach;

    private RandomInventory(int components, Shape shape, int edgesEach) {
        this.shape = shape;
        this.codes = IntStream.range(0, components).mapToObj(i -> "C" + i).toArray(String[]::new);
        this.edgesEach = edgesEach;
    }

    /** So many components, each with so many edges, one of them to an operations tool. */
    static Inventory of(int components, Shape shape, int edgesEach) {
        return new RandomInventory(components, shape, edgesEach).inventory();
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
        int site = random.nextInt(SITES);
        return new Inventory.Component(
                codes[i],
                i % 3 == 0 ? Mode.ACTIVE_ACTIVE : Mode.ACTIVE_STANDBY,
                List.of("A" + site, "A" + (site + 1) % SITES),
                new Inventory.Minutes(random.nextInt(600), null, null),
                others(i, shape.company, edgesEach - 1),
                others(i, TOOLS, 1));
    }

    /** Some of the last components of the same company. */
    private List<String> others(int i, int last, int count) {
        int end = i / shape.company * shape.company + shape.company;
        int first = shape == Shape.LAYERS ? Math.max(i + 1, end - last) : end - last;
        return first == end
                ? List.of()
                : random.ints(count, first, end).mapToObj(other -> codes[other]).toList();
    }
}
