package kr.stability.reporting.edition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.stability.reporting.json.Text;

/**
 * Whether an edition can still be published beside those that are public by now. The compilation knew only what was public
 * then; editions that were frozen before either was published have not seen each other.
 */
final class PublicationGuard {
    private final Snapshot edition;
    private final List<Snapshot> published;

    private PublicationGuard(Snapshot edition, List<Snapshot> published) {
        this.edition = edition;
        this.published = published;
    }

    /**
     * What would give another company's figure away.
     *
     * @param figure that the edition shows, in words of both languages
     * @param edition number of the public edition from which, with the figure, it could be computed
     */
    record Conflict(Text figure, String edition) {}

    /**
     * The first figure that must not be shown beside what is public; empty when the edition may be published.
     *
     * @param published in the order of publication
     */
    static Optional<Conflict> conflict(Snapshot edition, List<Snapshot> published) {
        return new PublicationGuard(edition, published)
                .refused(published.size())
                .map(figure -> new Conflict(figure, new PublicationGuard(edition, published).beside(figure)));
    }

    /** The edition that was one too many. */
    private String beside(Text figure) {
        int enough = IntStream.rangeClosed(1, published.size())
                .filter(count -> refused(count).filter(figure::equals).isPresent())
                .findFirst()
                .orElse(published.size());
        return published.get(enough - 1).number();
    }

    /** The figure that must not be shown beside the first editions that were published. */
    private Optional<Text> refused(int count) {
        List<Disclosure.Total> before =
                published.stream().limit(count).flatMap(Snapshot::shown).toList();
        if (before.isEmpty()) {
            return Optional.empty();
        }
        return openedTooMuch(before).or(() -> {
            Disclosure known = new Disclosure(before, open(Stream.concat(before.stream(), edition.shown())));
            return edition.shown()
                    .filter(total -> !known.show(total))
                    .findFirst()
                    .map(PublicationGuard::words);
        });
    }

    /** A figure shown by itself, which was hidden in a sum before. What was unsafe already is not this edition's doing. */
    private Optional<Text> openedTooMuch(List<Disclosure.Total> before) {
        Set<String> open = open(before.stream());
        if (safe(before, open) == safe(before, open(Stream.concat(before.stream(), edition.shown())))) {
            return Optional.empty();
        }
        return edition.shown()
                .flatMap(total -> total.figures().stream())
                .filter(figure -> !figure.confidential() && open.add(figure.key()))
                .filter(figure -> !safe(before, open))
                .findFirst()
                .map(PublicationGuard::words);
    }

    private static boolean safe(List<Disclosure.Total> before, Set<String> open) {
        return new Disclosure(before, open).safe();
    }

    private static Set<String> open(Stream<Disclosure.Total> totals) {
        return totals.flatMap(total -> total.figures().stream())
                .filter(figure -> !figure.confidential())
                .map(Disclosure.Figure::key)
                .collect(Collectors.toSet());
    }

    /** A sum of one company is called by the company, not by the id of its order. */
    private static Text words(Disclosure.Total total) {
        String name = total.name().split("/", 2)[0];
        List<String> companies = total.figures().stream()
                .map(Disclosure.Figure::company)
                .distinct()
                .toList();
        String what = companies.size() == 1 ? companies.getFirst() + " " + name : total.name();
        return new Text(what + " 합계", "sum of " + Totals.english(what));
    }

    /** Without its value, and without the id of the order in front. */
    private static Text words(Disclosure.Figure figure) {
        String key = figure.key().split("=", 2)[0];
        String what = figure.company() + " " + key.substring(key.indexOf('/') + 1);
        return new Text(what, what);
    }
}
