package kr.stability.reporting.edition;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.stability.reporting.edition.EditionDifferences.Cause;

/** What two editions rest on, and how that differs. Marks are of one edition only; ids are the same in both. */
final class Inputs {
    private static final Set<String> COMPANYS = Set.of(InputKind.SUBMISSION.word(), InputKind.PROGRESS_REPORT.word());

    private final Map<String, Snapshot.Input> before;
    private final Map<String, Snapshot.Input> after;
    private final Map<String, Set<String>> reviews;
    private final Map<String, String> oldIds;
    private final Map<String, String> newIds;

    Inputs(Snapshot before, Snapshot after) {
        this.before = byId(before.inputs());
        this.after = byId(after.inputs());
        this.reviews = Stream.concat(before.inputs().stream(), after.inputs().stream())
                .filter(input -> InputKind.REVIEW.word().equals(input.kind()))
                .map(Snapshot.Input::id)
                .collect(Collectors.groupingBy(Inputs::reviewed, Collectors.toCollection(TreeSet::new)));
        this.oldIds = ids(before.inputs());
        this.newIds = ids(after.inputs());
    }

    /**
     * The inputs of a line that came, went or changed; empty when all are the same. What is told of a filing depends on its
     * reviews, though the line cites only the filing.
     */
    List<Cause> causes(Line old, Line fresh) {
        return ids(old, fresh)
                .flatMap(id -> Stream.concat(Stream.of(id), reviews.getOrDefault(id, Set.of()).stream()))
                .distinct()
                .flatMap(id -> cause(id).stream())
                .toList();
    }

    /** Everything that came, went or changed. */
    List<Cause> all() {
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .flatMap(id -> cause(id).stream())
                .toList();
    }

    /** True for a line that rests on what a company filed or reported. */
    boolean areOfACompany(Line old, Line fresh) {
        return ids(old, fresh)
                .map(id -> before.getOrDefault(id, after.get(id)).kind())
                .anyMatch(COMPANYS::contains);
    }

    private Stream<String> ids(Line old, Line fresh) {
        return Stream.concat(of(old, oldIds), of(fresh, newIds)).distinct();
    }

    /** The filing that a review is about, from the id of the review. */
    private static String reviewed(String review) {
        return review.split("@", 2)[0];
    }

    private static Stream<String> of(Line line, Map<String, String> ids) {
        return line == null
                ? Stream.empty()
                : line.marks().stream().map(ids::get).filter(Objects::nonNull);
    }

    private Optional<Cause> cause(String id) {
        Snapshot.Input old = before.get(id);
        Snapshot.Input fresh = after.get(id);
        if (old == null) {
            return Optional.of(new Cause(Cause.Kind.INPUT_ADDED, fresh.kind(), id));
        }
        if (fresh == null) {
            return Optional.of(new Cause(Cause.Kind.INPUT_REMOVED, old.kind(), id));
        }
        return Objects.equals(old.sha256(), fresh.sha256())
                ? Optional.empty()
                : Optional.of(new Cause(Cause.Kind.INPUT_CHANGED, fresh.kind(), id));
    }

    /** The rules are the same thing in every edition; what they are filed under names the edition. */
    private static String id(Snapshot.Input input) {
        return InputKind.RULES.word().equals(input.kind()) ? input.mark() : input.id();
    }

    private static Map<String, Snapshot.Input> byId(Collection<Snapshot.Input> inputs) {
        return inputs.stream().collect(Collectors.toMap(Inputs::id, Function.identity(), (a, b) -> a));
    }

    private static Map<String, String> ids(Collection<Snapshot.Input> inputs) {
        return inputs.stream().collect(Collectors.toMap(Snapshot.Input::mark, Inputs::id, (a, b) -> a));
    }
}
