package kr.stability.reporting.edition;

import java.time.Instant;
import java.util.List;
import kr.stability.reporting.narrative.Citation;
import kr.stability.reporting.narrative.Place;
import kr.stability.reporting.plan.PlanPart;

/**
 * What stands beside the register.
 *
 * @param audience for whom the edition is
 * @param narrative paragraphs in the order in which they are read
 * @param evidence files that paragraphs cite
 * @param releases what companies released up to the cut-off
 * @param before totals that earlier public editions show
 * @param held what is marked confidential; known once the audience is
 * @param totals sums that the public edition shows; empty in the restricted one, which shows all
 */
public record Addenda(
        Audience audience,
        List<Paragraph> narrative,
        List<File> evidence,
        List<Release> releases,
        List<Disclosure.Total> before,
        List<Held> held,
        List<Disclosure.Total> totals) {
    static final Addenda NONE = of(List.of(), List.of(), List.of(), List.of());

    static Addenda of(
            List<Paragraph> narrative, List<File> evidence, List<Release> releases, List<Disclosure.Total> before) {
        return new Addenda(Audience.RESTRICTED, narrative, evidence, releases, before, List.of(), List.of());
    }

    Addenda shown(Audience to, List<Held> marked, List<Disclosure.Total> sums) {
        return new Addenda(to, narrative, evidence, releases, before, marked, sums);
    }

    Addenda telling(List<Paragraph> some) {
        return new Addenda(audience, some, evidence, releases, before, held, totals);
    }

    /** A paragraph; see the entity of that name. */
    public record Paragraph(
            String id,
            Place place,
            String text,
            List<Citation> citations,
            String statementBy,
            boolean restricted,
            String writtenBy,
            Instant writtenAt) {}

    /** A file that a paragraph cites; {@code operator} is a code. */
    public record File(String sha256, String operator, Instant receivedAt) {}

    /** What a company released; see the entity of that name. {@code order} and {@code filing} are ids. */
    public record Release(
            String id,
            String order,
            String filing,
            PlanPart part,
            String code,
            String reference,
            String by,
            Instant at) {}
}
