package kr.stability.reporting.edition;

import java.util.List;
import java.util.Optional;
import kr.stability.reporting.narrative.Citation;
import kr.stability.reporting.problem.Rule;

/** Finds what paragraphs cite among the inputs of an edition. */
record Citations(EditionInputs in) {

    /** Id by which the register knows what is cited; empty when it is not among the inputs. Not for public sources. */
    Optional<String> id(Citation citation) {
        return switch (citation.kind()) {
            case SUBMISSION ->
                in.orders().stream()
                        .flatMap(order -> order.filings().stream())
                        .map(OrderInput.Filing::id)
                        .filter(citation.id()::equals)
                        .findFirst();
            case ORDER ->
                in.orders().stream()
                        .map(order -> order.letter().id())
                        .filter(citation.id()::equals)
                        .findFirst();
            case INSPECTION ->
                in.inspections().stream()
                        .map(InspectionInput::id)
                        .filter(citation.id()::equals)
                        .findFirst();
            case REFORM ->
                in.reforms().stream()
                        .filter(reform -> reform.code().equals(citation.id()))
                        .map(ReformInput::id)
                        .findFirst();
            case INCIDENT ->
                in.incidents().stream()
                        .filter(incident -> incident.code().equals(citation.id()))
                        .map(IncidentInput::id)
                        .findFirst();
            case EVIDENCE ->
                in.addenda().evidence().stream()
                        .map(Addenda.File::sha256)
                        .filter(citation.id()::equals)
                        .findFirst();
            case PUBLIC -> Optional.of(citation.id()).filter(PublicSources::knows);
        };
    }

    /** What keeps a source that can be cited from standing in this edition; empty when it can. */
    Optional<Rule> broken(Citation citation) {
        if (id(citation).isEmpty()) {
            return Optional.of(Rule.SOURCE_AFTER_CUT_OFF);
        }
        boolean replaced = citation.kind() == Citation.Kind.SUBMISSION
                && in.orders().stream().anyMatch(order -> order.replaced(citation.id()));
        return replaced ? Optional.of(Rule.SOURCE_REPLACED) : Optional.empty();
    }

    /** True for a source whose values are examples. */
    boolean illustrative(Citation citation) {
        return switch (citation.kind()) {
            case SUBMISSION ->
                in.orders().stream()
                        .flatMap(order -> order.accepted().stream())
                        .anyMatch(accepted -> accepted.illustrative()
                                && accepted.filing().id().equals(citation.id()));
            case INSPECTION ->
                in.inspections().stream()
                        .anyMatch(is -> is.illustrative() && is.id().equals(citation.id()));
            default -> false;
        };
    }

    /**
     * True when a source may be about something that stays out: a place in the accepted plan is looked at exactly; a whole
     * plan, another version and a file of a company that keeps something confidential are taken to be about it. An inspection is
     * about the measure and the data centre that it looked at.
     */
    boolean mayRestOn(Citation citation, List<Held> held) {
        return held.stream().filter(Held::staysOut).anyMatch(each -> switch (citation.kind()) {
            case SUBMISSION -> of(citation, each);
            case EVIDENCE ->
                in.addenda().evidence().stream()
                        .anyMatch(file -> file.sha256().equals(citation.id())
                                && file.operator().equals(each.order().operator()));
            case INSPECTION ->
                in.inspections().stream().anyMatch(is -> is.id().equals(citation.id()) && each.wasInspectedBy(is));
            // What the ministry says itself, and prints whatever a company marks.
            case ORDER, REFORM, INCIDENT, PUBLIC -> false;
        });
    }

    private static boolean of(Citation citation, Held held) {
        boolean same =
                held.order().filings().stream().anyMatch(filing -> filing.id().equals(citation.id()));
        boolean accepted = held.order().accepted().orElseThrow().filing().id().equals(citation.id());
        if (!same || !accepted || citation.pointer() == null) {
            return same;
        }
        String at = citation.pointer() + "/";
        String out = held.row().pointer() + "/";
        return at.startsWith(out) || out.startsWith(at);
    }
}
