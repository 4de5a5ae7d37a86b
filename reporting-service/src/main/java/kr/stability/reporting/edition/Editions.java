package kr.stability.reporting.edition;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kr.stability.reporting.document.Bars;
import kr.stability.reporting.document.Block;
import kr.stability.reporting.document.Contents;
import kr.stability.reporting.document.Document;
import kr.stability.reporting.document.Figure;
import kr.stability.reporting.document.Heading;
import kr.stability.reporting.document.PageBreak;
import kr.stability.reporting.document.Source;
import kr.stability.reporting.document.SourceRef;
import kr.stability.reporting.document.StackedBars;
import kr.stability.reporting.document.Statement;
import kr.stability.reporting.document.Table;
import kr.stability.reporting.document.Timeline;
import kr.stability.reporting.document.Value;
import kr.stability.reporting.ledger.Act;
import kr.stability.reporting.ledger.CurrentActor;
import kr.stability.reporting.ledger.Ledger;
import kr.stability.reporting.ledger.signature.Statements;
import kr.stability.reporting.narrative.Citation;
import kr.stability.reporting.narrative.CitationCheck;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.problem.ProblemType;
import kr.stability.reporting.web.Precondition;
import org.hibernate.Session;

/** Compiles editions and publishes them. */
@ApplicationScoped
@RegisterForReflection(
        targets = {
            Snapshot.class,
            Snapshot.Input.class,
            FrozenEdition.Whole.class,
            Commitment.class,
            Commitment.Demand.class,
            Commitment.Action.class,
            Commitment.Step.class,
            IncidentInput.class,
            IncidentInput.Outage.class,
            OrderInput.Letter.class,
            OrderInput.Requirement.class,
            OrderInput.Filing.class,
            OrderInput.Supplement.class,
            ReportInput.class,
            ReportInput.Entry.class,
            InspectionInput.class,
            InspectionInput.FollowUp.class,
            ReformInput.class,
            Document.class,
            Heading.class,
            Statement.class,
            Statement.Author.class,
            Table.class,
            Table.Column.class,
            Table.Row.class,
            Value.class,
            Bars.class,
            Bars.Bar.class,
            StackedBars.class,
            StackedBars.Bar.class,
            Timeline.class,
            Timeline.Step.class,
            Timeline.Days.class,
            Addenda.Paragraph.class,
            Addenda.Release.class,
            Citation.class,
            Disclosure.Total.class,
            Disclosure.Figure.class,
            Block.class,
            Figure.class,
            Contents.class,
            PageBreak.class,
            Source.class,
            SourceRef.class
        })
class Editions {
    private static final String NOTHING = "마감 시점까지 채택된 개선계획이 없어 편찬할 수 없습니다.";

    private final EditionInputsLoader loader;
    private final CitationCheck sources;
    private final EntityManager entities;
    private final Ledger ledger;
    private final Statements statements;
    private final CurrentActor actor;
    private final Clock clock;

    Editions(
            EditionInputsLoader loader,
            CitationCheck sources,
            EntityManager entities,
            Ledger ledger,
            Statements statements,
            CurrentActor actor,
            Clock clock) {
        this.statements = statements;
        this.loader = loader;
        this.sources = sources;
        this.entities = entities;
        this.ledger = ledger;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Compiles and freezes an edition. Compilations come one after the other, so that numbers have no gaps.
     *
     * @throws Problem {@code invalid-request} when no plan is accepted at the cut-off, or naming each paragraph without a
     *     source and each source that was withdrawn
     */
    @Transactional
    StabilityPlanEdition compile(Quarter quarter, Instant cutOff) {
        oneAfterTheOther();
        EditionInputs in = inputs(
                new EditionInputs.Frame(StabilityPlanEdition.nextNumber(quarter), quarter, cutOff, clock.instant()));
        if (!EditionInputsLoader.hasPlan(in)) {
            throw Problem.of(ProblemType.INVALID_REQUEST, NOTHING, "No plan is accepted at the cut-off.");
        }
        new Narrative(in).check(sources);
        StabilityPlanEdition edition = edition(in);
        edition.persistAndFlush();
        ledger.record(Act.EDITION_COMPILED, edition.number, edition.digest);
        return edition;
    }

    /** Nobody changes what is read here, and so none of those thousands of rows is looked at again at each statement. */
    private EditionInputs inputs(EditionInputs.Frame frame) {
        Session session = entities.unwrap(Session.class);
        session.setDefaultReadOnly(true);
        try {
            return loader.load(frame);
        } finally {
            session.setDefaultReadOnly(false);
        }
    }

    private static StabilityPlanEdition edition(EditionInputs in) {
        StabilityPlanEdition edition = new StabilityPlanEdition();
        edition.number = in.frame().number();
        edition.quarter = in.frame().quarter().toString();
        edition.cutOff = in.frame().cutOff();
        edition.compiledAt = in.frame().compiledAt();
        FrozenEdition frozen = FrozenEdition.of(in);
        edition.snapshot = frozen.snapshot();
        edition.digest = frozen.digest();
        edition.publicDigest = frozen.publicDigest();
        edition.illustrative = EditionCompiler.illustrative(in);
        return edition;
    }

    /** What is public does not change while an edition is compiled or published. */
    private void oneAfterTheOther() {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(7202301) as text)")
                .getSingleResult();
    }

    /**
     * Publishes an edition; once, and not after a later one of its quarter.
     *
     * @throws Problem {@code conflict} when it is public or overtaken, or would with what is public by now give a company's
     *     confidential figure away
     */
    @Transactional
    StabilityPlanEdition publish(UUID id, String ifMatch) {
        oneAfterTheOther();
        StabilityPlanEdition edition = StabilityPlanEdition.<StabilityPlanEdition>findByIdOptional(
                        id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(Problem::notFound);
        if (edition.published()) {
            throw Problem.of(ProblemType.CONFLICT, "이미 공개한 종합 개선방안입니다.", "The edition has been published already.");
        }
        Precondition.ifGiven(ifMatch, edition.version);
        if (edition.overtaken()) {
            throw Problem.of(ProblemType.CONFLICT, "더 새로운 판이 이미 공개되었습니다.", "A later edition is public already.");
        }
        refuseWhatGivesAway(edition);
        edition.publishedAt = clock.instant();
        edition.publishedBy = actor.get();
        edition.publicSigned = edition.publicDigest != null;
        StabilityPlanEdition.flush();
        UUID entry = ledger.record(Act.EDITION_PUBLISHED, edition.number, edition.digest);
        statements.sign(EditionStatement.TYPE, edition.number, entry, EditionStatement.of(edition, entry, null));
        if (edition.publicSigned) {
            statements.sign(
                    PublicEditionStatement.TYPE,
                    edition.number,
                    entry,
                    PublicEditionStatement.of(edition, entry, null));
        }
        return edition;
    }

    private static void refuseWhatGivesAway(StabilityPlanEdition edition) {
        List<Snapshot> published = StabilityPlanEdition.allPublished().stream()
                .map(other -> Snapshot.read(other.snapshot))
                .toList();
        PublicationGuard.conflict(Snapshot.read(edition.snapshot), published).ifPresent(conflict -> {
            throw Problem.of(
                    ProblemType.CONFLICT,
                    "이미 공개한 " + conflict.edition() + "과 함께 보면 다른 사업자의 비공개 수치가 드러나므로 공개할 수 없습니다: "
                            + conflict.figure().ko() + ". 새로 편찬한 판을 공개하십시오.",
                    "Beside " + conflict.edition()
                            + ", which is public, this edition would give away what a company keeps confidential: "
                            + conflict.figure().en() + ". Compile anew and publish that edition.");
        });
    }
}
