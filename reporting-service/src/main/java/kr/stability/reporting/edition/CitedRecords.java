package kr.stability.reporting.edition;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import kr.stability.reporting.evidence.Evidence;
import kr.stability.reporting.incident.Incident;
import kr.stability.reporting.inspection.Inspection;
import kr.stability.reporting.inspection.InspectionStatus;
import kr.stability.reporting.narrative.Citation;
import kr.stability.reporting.narrative.CitationCheck;
import kr.stability.reporting.order.CorrectiveOrder;
import kr.stability.reporting.problem.Rule;
import kr.stability.reporting.reform.Reform;
import kr.stability.reporting.reform.ReformStatus;
import kr.stability.reporting.submission.Submission;
import kr.stability.reporting.submission.Withdrawal;

/** Looks up in the register what paragraphs cite. */
@ApplicationScoped
class CitedRecords implements CitationCheck {
    private final ObjectMapper mapper;

    CitedRecords(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<Rule> broken(Citation citation) {
        if (citation.pointer() != null && citation.kind() != Citation.Kind.SUBMISSION) {
            return Optional.of(Rule.UNKNOWN_PLACE);
        }
        String id = citation.id();
        return switch (citation.kind()) {
            case SUBMISSION ->
                byId(id, key -> Submission.<Submission>findByIdOptional(key))
                        .map(submission -> submission(submission, citation.pointer()))
                        .orElse(Optional.of(Rule.UNKNOWN_SOURCE));
            case INSPECTION ->
                byId(id, key -> Inspection.<Inspection>findByIdOptional(key))
                        .map(inspection -> withdrawn(inspection.status() == InspectionStatus.WITHDRAWN))
                        .orElse(Optional.of(Rule.UNKNOWN_SOURCE));
            case ORDER ->
                known(byId(id, key -> CorrectiveOrder.<CorrectiveOrder>findByIdOptional(key))
                        .filter(order -> order.arrivedOn != null));
            case EVIDENCE -> known(Evidence.find("sha256", id).firstResultOptional());
            case REFORM ->
                Reform.<Reform>find("code", id)
                        .firstResultOptional()
                        .map(reform -> withdrawn(reform.status() == ReformStatus.DROPPED))
                        .orElse(Optional.of(Rule.UNKNOWN_SOURCE));
            case INCIDENT -> known(Incident.find("code", id).firstResultOptional());
            case PUBLIC -> PublicSources.knows(id) ? Optional.empty() : Optional.of(Rule.UNKNOWN_SOURCE);
        };
    }

    private static <T extends PanacheEntityBase> Optional<T> byId(String id, Function<UUID, Optional<T>> find) {
        try {
            return find.apply(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Rule> known(Optional<?> found) {
        return found.isPresent() ? Optional.empty() : Optional.of(Rule.UNKNOWN_SOURCE);
    }

    private static Optional<Rule> withdrawn(boolean is) {
        return is ? Optional.of(Rule.SOURCE_WITHDRAWN) : Optional.empty();
    }

    private Optional<Rule> submission(Submission submission, String pointer) {
        if (Withdrawal.findByIdOptional(submission.id).isPresent()) {
            return Optional.of(Rule.SOURCE_WITHDRAWN);
        }
        return pointer == null || has(submission, pointer) ? Optional.empty() : Optional.of(Rule.UNKNOWN_PLACE);
    }

    private boolean has(Submission submission, String pointer) {
        try {
            JsonNode plan = mapper.readTree(submission.canonicalContent);
            return !plan.at(JsonPointer.compile(pointer)).isMissingNode();
        } catch (IllegalArgumentException e) {
            return false;
        } catch (IOException e) {
            throw new IllegalStateException("stored plan cannot be read", e);
        }
    }
}
