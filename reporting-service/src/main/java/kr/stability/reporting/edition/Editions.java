package kr.stability.reporting.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import kr.stability.reporting.document.JsonWriter;
import kr.stability.reporting.json.CanonicalJson;
import kr.stability.reporting.ledger.Act;
import kr.stability.reporting.ledger.CurrentActor;
import kr.stability.reporting.ledger.Ledger;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.problem.ProblemType;
import kr.stability.reporting.problem.Rule;
import kr.stability.reporting.problem.Violation;
import kr.stability.reporting.web.Precondition;

/** Compiles and publishes editions. */
@ApplicationScoped
public class Editions {
    private final EditionInputsLoader inputs;
    private final Ledger ledger;
    private final CurrentActor actor;
    private final Clock clock;

    Editions(EditionInputsLoader inputs, Ledger ledger, CurrentActor actor, Clock clock) {
        this.inputs = inputs;
        this.ledger = ledger;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Compiles what was accepted at a cut-off and freezes it.
     *
     * @throws Problem {@code invalid-request} for a cut-off in the future, for no accepted plan at the cut-off, and for
     *     statements without a source
     */
    @Transactional
    StabilityPlanEdition compile(Quarter quarter, Instant cutOff) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        if (cutOff.isAfter(now)) {
            throw Problem.invalid("/cutOff", Rule.IN_FUTURE);
        }
        String number = "%s-%02d".formatted(quarter, StabilityPlanEdition.countOf(quarter) + 1);
        Instant last = cutOff.truncatedTo(ChronoUnit.MICROS);
        EditionInputs in = inputs.load(new EditionInputs.Frame(number, quarter, last, now));
        if (in.orders().stream().allMatch(order -> order.accepted().isEmpty())) {
            throw Problem.invalid("/cutOff", Rule.NOTHING_ACCEPTED);
        }
        StabilityPlanEdition edition = frozen(in);
        edition.persistAndFlush();
        ledger.record(Act.EDITION_COMPILED, edition.number, edition.digest);
        return edition;
    }

    private static StabilityPlanEdition frozen(EditionInputs in) {
        EditionInputs.Frame frame = in.frame();
        StabilityPlanEdition edition = new StabilityPlanEdition();
        edition.number = frame.number();
        edition.quarter = frame.quarter().toString();
        edition.cutOff = frame.cutOff();
        edition.compiledAt = frame.compiledAt();
        edition.snapshot = snapshot(in);
        edition.digest = CanonicalJson.sha256(edition.snapshot);
        return edition;
    }

    private static byte[] snapshot(EditionInputs in) {
        try {
            return JsonWriter.bytes(EditionSnapshot.of(in));
        } catch (StatementsWithoutSource e) {
            List<Violation> wrong = e.statements().stream()
                    .map(statement -> Violation.of("/cutOff", statement, Rule.WITHOUT_SOURCE))
                    .toList();
            throw Problem.invalid(wrong);
        }
    }

    /** Publishes an edition; from here on it is what the ministry has said. */
    @Transactional
    StabilityPlanEdition publish(UUID id, String ifMatch) {
        StabilityPlanEdition edition = StabilityPlanEdition.<StabilityPlanEdition>findByIdOptional(
                        id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(Problem::notFound);
        if (edition.published()) {
            throw Problem.of(ProblemType.CONFLICT, "이미 공표했습니다.", "It has been published already.");
        }
        Precondition.ifGiven(ifMatch, edition.version);
        edition.publish(actor.get(), clock.instant());
        StabilityPlanEdition.flush();
        ledger.record(Act.EDITION_PUBLISHED, edition.number, edition.digest);
        return edition;
    }
}
