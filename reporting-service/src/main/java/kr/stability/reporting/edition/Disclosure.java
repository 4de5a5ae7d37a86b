package kr.stability.reporting.edition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Decides which totals can be shown without giving a company's confidential figures away. A total is withheld when the
 * totals shown so far, here and in earlier public editions, together with it would let anybody compute a sum of the
 * confidential figures of fewer than {@value #FEWEST} companies, or when two companies hold nearly all of what is
 * confidential in it or in its difference from another total. So where one total is withheld, none from which it could be
 * computed is shown either.
 */
final class Disclosure {
    /** Fewer companies than this could compute each other's figures. */
    static final int FEWEST = 3;

    /** Two companies that hold this much of what is confidential, in percent, are as good as alone. */
    static final int DOMINANT = 90;

    /**
     * A number that a total is made of.
     *
     * @param company code of the company
     * @param key what it is; another value of the same thing has another key
     * @param value not less than 0
     * @param confidential false when it is shown by itself
     */
    record Figure(String company, String key, long value, boolean confidential) {}

    /**
     * A sum of figures.
     *
     * @param name what it is called
     * @param figures that are added up
     */
    record Total(String name, List<Figure> figures) {
        Total {
            figures = List.copyOf(figures);
        }

        long sum() {
            return figures.stream().mapToLong(Figure::value).sum();
        }
    }

    private final Set<String> open;
    private final List<List<Figure>> known = new ArrayList<>();

    /**
     * What is known before anything is shown.
     *
     * @param before totals that earlier public editions show
     * @param open keys of figures that are shown by themselves, now or earlier
     */
    Disclosure(List<Total> before, Set<String> open) {
        this.open = Set.copyOf(open);
        before.forEach(total -> known.add(secrets(total)));
    }

    /** True when what is known gives nothing away. */
    boolean safe() {
        return !reveals(known);
    }

    /** Shows a total if that gives nothing away; it is known from then on. */
    boolean show(Total total) {
        List<Figure> secret = secrets(total);
        if (secret.isEmpty()) {
            return true;
        }
        List<List<Figure>> then = new ArrayList<>(known);
        then.add(secret);
        if (dominated(secret) || dominatedBeside(secret) || reveals(then)) {
            return false;
        }
        known.add(secret);
        return true;
    }

    /** The names of the totals that can be shown; those that come first are preferred. */
    Set<String> shown(List<Total> wanted) {
        Set<String> names = new LinkedHashSet<>();
        wanted.stream().filter(this::show).map(Total::name).forEach(names::add);
        return names;
    }

    private List<Figure> secrets(Total total) {
        return total.figures().stream()
                .filter(figure -> figure.confidential() && !open.contains(figure.key()))
                .toList();
    }

    /** What is left when one total is taken from another that contains it. */
    private boolean dominatedBeside(List<Figure> secret) {
        return known.stream()
                .filter(other -> other.containsAll(secret) != secret.containsAll(other))
                .map(other -> other.size() > secret.size() ? without(other, secret) : without(secret, other))
                .anyMatch(Disclosure::dominated);
    }

    private static List<Figure> without(List<Figure> all, List<Figure> some) {
        return all.stream().filter(figure -> !some.contains(figure)).toList();
    }

    /** The rule (n, k): two companies hold k percent of it, or nobody holds anything. */
    private static boolean dominated(List<Figure> secret) {
        List<Long> shares = secret.stream()
                .collect(java.util.stream.Collectors.groupingBy(
                        Figure::company, java.util.stream.Collectors.summingLong(Figure::value)))
                .values()
                .stream()
                .sorted(java.util.Comparator.reverseOrder())
                .toList();
        double all = shares.stream().mapToDouble(Long::doubleValue).sum();
        double two = shares.stream().limit(2).mapToDouble(Long::doubleValue).sum();
        return two * 100 >= all * DOMINANT;
    }

    /**
     * True when some linear combination of totals is about fewer than {@value #FEWEST} companies: the combinations that
     * leave the figures of all others out have the dimension rank(all) - rank(figures of all others).
     */
    private static boolean reveals(List<List<Figure>> totals) {
        List<Figure> figures = totals.stream().flatMap(List::stream).distinct().toList();
        List<String> companies = new ArrayList<>(
                new TreeSet<>(figures.stream().map(Figure::company).toList()));
        long rank = Rank.of(totals, figures);
        for (int i = 0; i < companies.size(); i++) {
            for (int j = i; j < companies.size(); j++) {
                Set<String> pair = Set.copyOf(List.of(companies.get(i), companies.get(j)).stream()
                        .distinct()
                        .toList());
                List<Figure> others = figures.stream()
                        .filter(figure -> !pair.contains(figure.company()))
                        .toList();
                if (rank > Rank.of(totals, others)) {
                    return true;
                }
            }
        }
        return false;
    }
}
