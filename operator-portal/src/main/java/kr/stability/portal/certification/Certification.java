package kr.stability.portal.certification;

import java.util.List;
import java.util.Optional;
import kr.stability.portal.delivery.Filing;
import kr.stability.portal.plan.CheckedPlan;
import kr.stability.portal.session.Person;

/**
 * A plan on the certifier's desk: what would be filed, who wrote it, what was filed before.
 *
 * @param draftVersion the version of the draft that is read, 0 when nothing was written
 * @param people who wrote it and who reads it
 * @param desk on whose desk it lies
 */
public record Certification(
        int draftVersion, CheckedPlan plan, CanonicalJson canonical, People people, List<Filing> filed, Desk desk) {

    /** Who wrote and who certifies. */
    public record People(List<Person> drafters, Person certifier) {
        /** Four eyes: somebody other than the certifier has written something. */
        boolean areTwo() {
            return drafters.stream().anyMatch(drafter -> !drafter.is(certifier));
        }
    }

    /** The filing that this very draft has become, if it was filed. */
    public Optional<Filing> already() {
        return filed.stream()
                .filter(filing -> filing.draftVersion == draftVersion)
                .findFirst();
    }

    /** The version that filing would make. */
    public int nextVersion() {
        return filed.size() + 1;
    }

    /** What stands in the way of filing, whatever the certifier says. */
    public Optional<Refusal> refusal() {
        if (draftVersion == 0) {
            return Optional.of(Refusal.NO_DRAFT);
        }
        if (!plan.complete()) {
            return Optional.of(Refusal.INCOMPLETE);
        }
        if (!people.areTwo()) {
            return Optional.of(Refusal.FOUR_EYES);
        }
        if (!desk.isCertifiers() && already().isEmpty()) {
            return Optional.of(Refusal.NOT_HANDED_OVER);
        }
        boolean identical = !filed.isEmpty() && filed.getLast().sha256.equals(canonical.sha256());
        return identical ? Optional.of(Refusal.IDENTICAL) : Optional.empty();
    }

    /** What stands in the way of filing what the certifier has read. */
    Optional<Refusal> refusal(Consent consent) {
        if (consent.draftVersion() != draftVersion) {
            return Optional.of(Refusal.CHANGED);
        }
        Optional<Refusal> always = refusal();
        return always.isPresent() || consent.statement() ? always : Optional.of(Refusal.STATEMENT_MISSING);
    }

    /**
     * What the certifier sends.
     *
     * @param draftVersion of the preview that was read
     * @param statement true when the statement was accepted
     */
    public record Consent(int draftVersion, boolean statement) {}
}
