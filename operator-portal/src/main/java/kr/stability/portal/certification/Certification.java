package kr.stability.portal.certification;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.stability.portal.delivery.Filing;
import kr.stability.portal.plan.Advice;
import kr.stability.portal.plan.CheckedPlan;
import kr.stability.portal.plan.Composed;
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

    /**
     * Who wrote and who certifies.
     *
     * @param today the accounts that the drafters use today: a new account of a drafter is no second pair of eyes
     */
    public record People(List<Person> drafters, List<Person> today, Person certifier) {
        /** Four eyes: somebody other than the certifier has written something. */
        boolean areTwo() {
            return today.stream().anyMatch(drafter -> !drafter.is(certifier));
        }
    }

    /** The filing that this very draft has become, if it was filed. */
    public Optional<Filing> already() {
        return standing().filter(filing -> filing.draftVersion == draftVersion).findFirst();
    }

    /** The filing before this one that counts, if there is one; not one that the ministry will never have. */
    public Optional<Filing> before() {
        return standing().filter(filing -> !filing.infected).reduce((earlier, later) -> later);
    }

    private Stream<Filing> standing() {
        return filed.stream().filter(filing -> filing.withdrawnAt == null);
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
        boolean identical =
                before().filter(last -> last.sha256.equals(canonical.sha256())).isPresent();
        return identical ? Optional.of(Refusal.IDENTICAL) : Optional.empty();
    }

    /** The same, when it is also known what the ministry's rules say. */
    public Optional<Refusal> refusal(Advice advice) {
        Optional<Refusal> always = refusal();
        boolean open = !advice.unexplained().isEmpty() && already().isEmpty();
        return always.isEmpty() && open ? Optional.of(Refusal.UNEXPLAINED) : always;
    }

    /** What stands in the way of filing what the certifier has read. */
    Optional<Refusal> refusal(Consent consent) {
        if (consent.draftVersion() != draftVersion) {
            return Optional.of(Refusal.CHANGED);
        }
        Optional<Refusal> always = refusal();
        if (always.isPresent()) {
            return always;
        }
        return consent.isBy(people.certifier()) ? Optional.empty() : Optional.of(Refusal.NAME_DIFFERS);
    }

    /**
     * What the certifier sends.
     *
     * @param draftVersion of the preview that was read
     * @param statement that was shown and is accepted
     * @param name typed under it
     */
    public record Consent(int draftVersion, String statement, String name) {
        /** True when it is the name of that person, however it was spaced or composed. */
        boolean isBy(Person person) {
            String own = bare(person.name());
            return !own.isEmpty() && own.equals(bare(name));
        }

        private static String bare(String name) {
            return Composed.of(name)
                    .codePoints()
                    .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }
    }
}
