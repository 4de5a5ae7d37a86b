package kr.stability.reporting.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kr.stability.reporting.edition.Disclosure.Figure;
import kr.stability.reporting.edition.Disclosure.Total;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** An adversary who adds and subtracts whatever is shown, up to three times each. */
class DisclosureProperties {
    private static final int FIGURES = 7;
    private static final int MOST = 3;

    /** Which figures belong to which company, are confidential, and stand in which totals. */
    record World(List<Figure> figures, List<Total> wanted) {}

    @Property(tries = 300)
    void noCombinationOfShownTotalsIsAboutFewerThanThreeCompanies(@ForAll("worlds") World world) {
        Set<String> shown = new Disclosure(List.of(), Set.of()).shown(world.wanted());
        List<Total> totals = world.wanted().stream()
                .filter(total -> shown.contains(total.name()))
                .limit(4)
                .toList();
        combinations(totals)
                .forEach(combination -> assertThat(companies(combination).size())
                        .as("%s of %s", combination, totals)
                        .isNotIn(1, 2));
    }

    @Property(tries = 300)
    void norTogetherWithAnEarlierEdition(@ForAll("worlds") World earlier, @ForAll("worlds") World later) {
        Set<String> first = new Disclosure(List.of(), Set.of()).shown(earlier.wanted());
        List<Total> before = earlier.wanted().stream()
                .filter(total -> first.contains(total.name()))
                .limit(2)
                .toList();
        Set<String> open = java.util.stream.Stream.concat(earlier.figures().stream(), later.figures().stream())
                .filter(figure -> !figure.confidential())
                .map(Figure::key)
                .collect(Collectors.toSet());
        Disclosure disclosure = new Disclosure(before, open);
        if (disclosure.safe()) {
            Set<String> second = disclosure.shown(later.wanted());
            List<Total> known = new ArrayList<>(before);
            later.wanted().stream()
                    .filter(total -> second.contains(total.name()))
                    .limit(2)
                    .forEach(known::add);
            combinations(known).forEach(combination -> {
                combination.keySet().removeIf(figure -> open.contains(figure.key()));
                assertThat(companies(combination).size()).isNotIn(1, 2);
            });
        }
    }

    /** What is left of the confidential figures in every sum of multiples from -3 to 3. */
    private static List<Map<Figure, Integer>> combinations(List<Total> totals) {
        List<Map<Figure, Integer>> all = new ArrayList<>();
        all.add(new HashMap<>());
        for (Total total : totals) {
            List<Map<Figure, Integer>> longer = new ArrayList<>();
            for (Map<Figure, Integer> one : all) {
                IntStream.rangeClosed(-MOST, MOST).forEach(times -> longer.add(plus(one, total, times)));
            }
            all = longer;
        }
        return all;
    }

    private static Map<Figure, Integer> plus(Map<Figure, Integer> sum, Total total, int times) {
        Map<Figure, Integer> plus = new HashMap<>(sum);
        total.figures().stream()
                .filter(Figure::confidential)
                .forEach(figure -> plus.merge(figure, times, Integer::sum));
        plus.values().removeIf(count -> count == 0);
        return plus;
    }

    private static Set<String> companies(Map<Figure, Integer> combination) {
        return combination.keySet().stream().map(Figure::company).collect(Collectors.toCollection(HashSet::new));
    }

    @Provide
    Arbitrary<World> worlds() {
        Arbitrary<List<Figure>> figures = Arbitraries.integers()
                .between(0, 4)
                .list()
                .ofSize(FIGURES)
                .flatMap(companies -> Arbitraries.integers()
                        .between(0, 9)
                        .list()
                        .ofSize(FIGURES)
                        .map(secrets -> IntStream.range(0, FIGURES)
                                .mapToObj(i -> new Figure(
                                        "c" + companies.get(i),
                                        "f" + i + companies.get(i),
                                        100L + i,
                                        secrets.get(i) > 1))
                                .toList()));
        return figures.flatMap(all -> Arbitraries.subsetOf(
                        IntStream.range(0, FIGURES).boxed().toList())
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(sets -> new World(
                        all,
                        IntStream.range(0, sets.size())
                                .mapToObj(i -> new Total(
                                        "t" + i,
                                        sets.get(i).stream()
                                                .sorted()
                                                .map(all::get)
                                                .toList()))
                                .toList())));
    }
}
