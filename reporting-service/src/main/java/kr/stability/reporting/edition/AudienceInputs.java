package kr.stability.reporting.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.stability.reporting.plan.MarkedRow;
import kr.stability.reporting.plan.PlanPart;

/**
 * What the edition of each audience is compiled from. The public one has the same inputs without what stays out: the compiler
 * never sees what it must not print; only totals are computed from everything, and pass {@link Disclosure} first.
 */
final class AudienceInputs {
    private final EditionInputs in;
    private final List<Held> held;
    private final Set<String> out;
    private final List<Disclosure.Total> totals;

    private AudienceInputs(EditionInputs in) {
        this.in = in;
        this.held = heldBack(in, marked(in));
        this.out = out(held);
        this.totals = Totals.of(in, within(out));
    }

    /** Decides what stays out. */
    static AudienceInputs of(EditionInputs in) {
        return new AudienceInputs(in);
    }

    /** The inputs of the restricted edition, with what is marked. */
    EditionInputs restricted() {
        return in.with(in.addenda().shown(Audience.RESTRICTED, held, List.of()));
    }

    /** The figures that the public edition shows by themselves. */
    List<Disclosure.Figure> openFigures() {
        return totals.stream()
                .flatMap(total -> total.figures().stream())
                .filter(figure -> !figure.confidential())
                .distinct()
                .toList();
    }

    /** The inputs of the public edition. */
    EditionInputs open() {
        return in.with(addenda())
                .with(in.orders().stream().map(order -> redacted(order, out)).toList())
                .inspected(in.inspections().stream()
                        .map(is -> looksAtHeld(is, PlanPart.MEASURE) ? is.withoutMeasure() : is)
                        .map(is -> looksAtHeld(is, PlanPart.SITE) ? is.withoutSite() : is)
                        .toList());
    }

    private Addenda addenda() {
        Set<String> shown = disclosure(in, out).shown(totals);
        return in.addenda()
                .shown(
                        Audience.PUBLIC,
                        held,
                        totals.stream()
                                .filter(total -> shown.contains(total.name()))
                                .toList())
                .telling(in.addenda().narrative().stream()
                        .filter(this::mayBeTold)
                        .toList());
    }

    private boolean looksAtHeld(InspectionInput is, PlanPart part) {
        return held.stream().anyMatch(each -> each.staysOut() && each.row().part() == part && each.wasInspectedBy(is));
    }

    private static OrderInput redacted(OrderInput order, Set<String> out) {
        Set<String> pointers = out.stream()
                .filter(place -> place.startsWith(order.letter().id()))
                .map(place -> place.substring(order.letter().id().length()))
                .collect(Collectors.toSet());
        return order.accepted()
                .map(accepted -> order.redacted(new Redaction(pointers).of(accepted.plan()), !pointers.isEmpty()))
                .orElse(order);
    }

    private static List<Held> marked(EditionInputs in) {
        List<Held> held = new ArrayList<>();
        for (OrderInput order : in.orders()) {
            order.accepted()
                    .ifPresent(accepted ->
                            MarkedRow.of(accepted.plan()).forEach(row -> held.add(Held.of(order, row, in))));
        }
        return held;
    }

    /** What is shown now must not, with an earlier public edition, give another company's figures away. */
    private static List<Held> heldBack(EditionInputs in, List<Held> marked) {
        List<Held> decided = new ArrayList<>(marked);
        decided.addAll(onceHidden(in, marked));
        for (int i = 0; i < decided.size() && !disclosure(in, out(decided)).safe(); i++) {
            if (!decided.get(i).staysOut()) {
                decided.set(i, decided.get(i).heldBack());
            }
        }
        return decided.stream()
                .filter(each -> each.state() != Held.State.UNMARKED)
                .toList();
    }

    /** What an earlier public edition hid in a sum and is not marked any more. */
    private static List<Held> onceHidden(EditionInputs in, List<Held> marked) {
        Set<String> hidden = in.addenda().before().stream()
                .flatMap(total -> total.figures().stream())
                .filter(Disclosure.Figure::confidential)
                .map(Disclosure.Figure::key)
                .collect(Collectors.toSet());
        Set<String> places = marked.stream().map(Held::place).collect(Collectors.toSet());
        return Totals.entries(in, place -> false).stream()
                .filter(entry -> hidden.contains(entry.figure().key()))
                .map(Held::unmarked)
                .filter(each -> !places.contains(each.place()))
                .toList();
    }

    private static Disclosure disclosure(EditionInputs in, Set<String> out) {
        Set<String> open = Stream.concat(Totals.of(in, within(out)).stream(), in.addenda().before().stream())
                .flatMap(total -> total.figures().stream())
                .filter(figure -> !figure.confidential())
                .map(Disclosure.Figure::key)
                .collect(Collectors.toSet());
        return new Disclosure(in.addenda().before(), open);
    }

    private static Set<String> out(List<Held> held) {
        return held.stream().filter(Held::staysOut).map(Held::place).collect(Collectors.toSet());
    }

    /** A row stays out when it is marked, or something that it stands in. */
    private static Predicate<String> within(Set<String> out) {
        return place -> out.stream().anyMatch(each -> place.equals(each) || place.startsWith(each + "/"));
    }

    /** A paragraph is not told when it may rest on something that stays out. */
    private boolean mayBeTold(Addenda.Paragraph paragraph) {
        return !paragraph.restricted()
                && paragraph.citations().stream().noneMatch(citation -> new Citations(in).mayRestOn(citation, held));
    }
}
