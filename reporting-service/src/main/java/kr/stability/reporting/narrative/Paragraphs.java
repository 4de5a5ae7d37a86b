package kr.stability.reporting.narrative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import kr.stability.reporting.json.CanonicalJson;
import kr.stability.reporting.ledger.Act;
import kr.stability.reporting.ledger.CurrentActor;
import kr.stability.reporting.ledger.Ledger;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.web.Precondition;

/** Writes the draft of a quarter; the ledger keeps the hash of every wording. */
@ApplicationScoped
class Paragraphs {
    private final CitationCheck sources;
    private final CanonicalJson canonical;
    private final Ledger ledger;
    private final CurrentActor actor;
    private final Clock clock;

    Paragraphs(CitationCheck sources, CanonicalJson canonical, Ledger ledger, CurrentActor actor, Clock clock) {
        this.sources = sources;
        this.canonical = canonical;
        this.ledger = ledger;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Adds a paragraph.
     *
     * @throws Problem {@code invalid-request} naming a source that there is not
     */
    @Transactional
    Paragraph add(String quarter, ParagraphRequest request) {
        Paragraph paragraph = new Paragraph();
        paragraph.quarter = quarter;
        write(paragraph, request);
        paragraph.persistAndFlush();
        ledger.record(Act.PARAGRAPH_WRITTEN, paragraph.id.toString(), canonical.sha256(ParagraphView.of(paragraph)));
        return paragraph;
    }

    /** Writes a paragraph anew; the place, the text and the sources as a whole. */
    @Transactional
    Paragraph change(String quarter, UUID id, String ifMatch, ParagraphRequest request) {
        Paragraph paragraph = seen(quarter, id, ifMatch);
        write(paragraph, request);
        Paragraph.flush();
        ledger.record(Act.PARAGRAPH_WRITTEN, paragraph.id.toString(), canonical.sha256(ParagraphView.of(paragraph)));
        return paragraph;
    }

    /** Takes a paragraph out of the draft. Editions that have it keep it. */
    @Transactional
    void remove(String quarter, UUID id, String ifMatch) {
        Paragraph paragraph = seen(quarter, id, ifMatch);
        ledger.record(Act.PARAGRAPH_REMOVED, paragraph.id.toString(), canonical.sha256(ParagraphView.of(paragraph)));
        paragraph.delete();
    }

    private Paragraph seen(String quarter, UUID id, String ifMatch) {
        Paragraph paragraph = Paragraph.<Paragraph>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(found -> found.quarter.equals(quarter))
                .orElseThrow(Problem::notFound);
        Precondition.required(ifMatch, paragraph.version);
        return paragraph;
    }

    private void write(Paragraph paragraph, ParagraphRequest request) {
        request.check(sources);
        paragraph.write(request);
        paragraph.writtenAt = clock.instant();
        paragraph.writtenBy = actor.get();
    }
}
