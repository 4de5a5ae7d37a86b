package kr.stability.reporting.resilience;

import static kr.stability.reporting.resilience.Recovery.NEVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kr.stability.reporting.plan.Component.Mode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SiteLossProperties {
    private static final List<String> CODES = List.of("C0", "C1", "C2", "C3", "C4", "C5", "C6");
    private static final List<String> SITES = List.of("A", "B", "C");

    @Property(tries = 5000)
    void agrees_with_playing_it_through(
            @ForAll("inventories") Inventory inventory, @ForAll("losses") Set<String> lost) {
        Loss loss = loss(inventory, lost);
        Simulation best = new Simulation(inventory, lost, 0);
        Simulation worst = new Simulation(inventory, lost, NEVER);
        for (String code : CODES) {
            Recovery expected = new Recovery(best.recovery(code), worst.recovery(code));
            assertEquals(expected, loss.component(code).recovery(), code);
        }
    }

    @Property
    void never_does_better_at_most_than_at_least(
            @ForAll("inventories") Inventory inventory, @ForAll("losses") Set<String> lost) {
        for (ComponentLoss c : loss(inventory, lost).components()) {
            assertTrue(c.recovery().atLeast() <= c.recovery().atMost());
            assertEquals(c.recovery().exact(), c.undeclared().isEmpty());
        }
    }

    /**
     * Unless it takes the last site of a component that could fail over until then and is rebuilt sooner than that: see
     * {@code SiteLossTest.what_is_lost_altogether_may_be_rebuilt_sooner_than_it_fails_over}.
     */
    @Property(tries = 3000)
    void losing_more_never_recovers_sooner(
            @ForAll("inventories") Inventory inventory,
            @ForAll("losses") Set<String> fewer,
            @ForAll("losses") Set<String> others) {
        Set<String> more = new HashSet<>(fewer);
        more.addAll(others);
        FinishedOff finishedOff = new FinishedOff(inventory, fewer, more);
        Inventory slow = finishedOff.rebuiltNoSooner();
        Loss first = loss(slow, fewer);
        Loss second = loss(slow, more);
        for (String code : CODES) {
            Recovery before = first.component(code).recovery();
            Recovery after = second.component(code).recovery();
            assertTrue(before.atMost() <= after.atMost(), code);
            assertTrue(!finishedOff.allDeclared() || before.atLeast() <= after.atLeast(), code);
        }
    }

    @Property
    void losing_a_component_everywhere_is_never_better_than_losing_nothing(
            @ForAll("inventories") Inventory inventory, @ForAll("codes") String lost) {
        Loss whole = loss(inventory, Set.of());
        Loss without = SiteLoss.of(inventory).loseComponent(lost);
        for (String code : CODES) {
            Recovery before = whole.component(code).recovery();
            Recovery after = without.component(code).recovery();
            assertTrue(before.atLeast() <= after.atLeast() && before.atMost() <= after.atMost(), code);
        }
    }

    @Property
    void declaring_a_value_never_widens(
            @ForAll("inventories") Inventory inventory,
            @ForAll("losses") Set<String> lost,
            @ForAll("minutes") Integer value) {
        Loss before = loss(inventory, lost);
        Undeclared field = before.components().stream()
                .flatMap(c -> c.undeclared().stream())
                .findFirst()
                .orElse(null);
        Assume.that(field != null && value != null);
        Loss after = loss(declaring(inventory, field, value), lost);
        for (String code : CODES) {
            assertTrue(before.component(code).recovery().atLeast()
                    <= after.component(code).recovery().atLeast());
            assertTrue(before.component(code).recovery().atMost()
                    >= after.component(code).recovery().atMost());
        }
    }

    @Property
    void ends_every_chain_at_its_cause(@ForAll("inventories") Inventory inventory, @ForAll("losses") Set<String> lost) {
        for (ComponentLoss c : loss(inventory, lost).components()) {
            assertEquals(c.code(), c.chain().getFirst().code());
            assertEquals(c.recovery().atMost(), c.chain().getFirst().minutes());
            assertTrue(c.chain().size() <= CODES.size());
            for (int i = 1; i < c.chain().size(); i++) {
                assertTrue(c.chain().get(i).minutes() <= c.chain().get(i - 1).minutes());
            }
        }
    }

    @Property
    void names_every_promise_that_the_loss_of_one_component_breaks(@ForAll("inventories") Inventory inventory) {
        SiteLoss rules = SiteLoss.of(promising(inventory, 20));
        Map<String, List<String>> named = rules.singlePointsOfFailure().stream()
                .filter(point -> point.kind() == SinglePoint.Kind.COMPONENT)
                .collect(Collectors.toMap(SinglePoint::code, SinglePoint::pastTarget));
        for (String code : CODES) {
            List<String> broken = rules.loseComponent(code).services().stream()
                    .filter(service -> service.verdict() == Verdict.MISSED)
                    .map(ServiceLoss::code)
                    .toList();
            assertEquals(broken, named.getOrDefault(code, List.of()), code);
        }
    }

    /** With a service on each component. */
    private static Inventory promising(Inventory inventory, int rtoMinutes) {
        return new Inventory(
                inventory.sites(),
                inventory.components(),
                CODES.stream()
                        .map(code -> new Inventory.Service("S-" + code, rtoMinutes, List.of(code)))
                        .toList());
    }

    @Provide
    Arbitrary<Inventory> inventories() {
        return inventories(
                Arbitraries.of(Mode.class).injectNull(0.1),
                minutes(),
                Arbitraries.integers().between(0, 50).injectNull(0.4));
    }

    @Provide
    Arbitrary<Integer> minutes() {
        return Arbitraries.integers().between(0, 50).injectNull(0.3);
    }

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.of(CODES);
    }

    @Provide
    Arbitrary<Set<String>> losses() {
        return Arbitraries.of(SITES).set().ofMaxSize(3);
    }

    private static Arbitrary<Inventory> inventories(
            Arbitrary<Mode> mode, Arbitrary<Integer> own, Arbitrary<Integer> rebuild) {
        Arbitrary<List<String>> some =
                Arbitraries.of(CODES).list().uniqueElements().ofMaxSize(2);
        Arbitrary<List<String>> sites =
                Arbitraries.of(SITES).list().uniqueElements().ofMinSize(0).ofMaxSize(3);
        Arbitrary<Map<String, Integer>> bySite = Arbitraries.maps(
                        Arbitraries.of(SITES), Arbitraries.integers().between(0, 50))
                .ofMaxSize(2);
        Arbitrary<Inventory.Minutes> minutes =
                Combinators.combine(own, bySite, own, rebuild).as(Inventory.Minutes::new);
        return Combinators.combine(mode, sites, minutes, some, some)
                .as((m, s, min, needs, tools) -> new Inventory.Component("?", m, s, min, needs, tools))
                .list()
                .ofSize(CODES.size())
                .map(SiteLossProperties::numbered);
    }

    private static Inventory numbered(List<Inventory.Component> rows) {
        List<Inventory.Component> named = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Inventory.Component c = rows.get(i);
            named.add(new Inventory.Component(
                    CODES.get(i), c.mode(), c.sites(), c.minutes(), c.needs(), c.needsToFailOver()));
        }
        return new Inventory(
                SITES.stream().map(s -> new Inventory.Site(s, null)).toList(), named, List.of());
    }

    private static Inventory declaring(Inventory inventory, Undeclared field, Integer value) {
        List<Inventory.Component> rows = inventory.components().stream()
                .map(c -> c.code().equals(field.code()) ? declaring(c, field.field(), value) : c)
                .toList();
        return new Inventory(inventory.sites(), rows, inventory.services());
    }

    private static Inventory.Component declaring(Inventory.Component c, String field, Integer value) {
        Inventory.Minutes old = c.minutes();
        Inventory.Minutes minutes = new Inventory.Minutes(
                field.equals("failoverMinutes") ? value : old.failover(),
                old.failoverBySite(),
                field.equals("restoreMinutes") ? value : old.restore(),
                field.equals("rebuildMinutes") ? value : old.rebuild());
        Mode mode = field.equals("mode") ? Mode.values()[value % 4] : c.mode();
        List<String> sites = field.equals("sites") ? List.of(SITES.get(value % 3)) : c.sites();
        return new Inventory.Component(c.code(), mode, sites, minutes, c.needs(), c.needsToFailOver());
    }

    private static Loss loss(Inventory inventory, Set<String> lost) {
        return SiteLoss.of(inventory).lose(lost);
    }
}
