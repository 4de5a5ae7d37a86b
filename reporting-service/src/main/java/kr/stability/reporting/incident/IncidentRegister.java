package kr.stability.reporting.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import kr.stability.reporting.problem.Problem;

/** Incidents as the ministry reads them. */
@ApplicationScoped
public class IncidentRegister {

    /** Id of the incident that an order answers. */
    @Transactional
    public Optional<UUID> of(UUID order) {
        return Incident.<Incident>find("code = (select o.incidentCode from CorrectiveOrder o where o.id = ?1)", order)
                .firstResultOptional()
                .map(incident -> incident.id);
    }

    /** One by id; not found when there is none. */
    @Transactional
    public IncidentView one(UUID id) {
        return Incident.<Incident>findByIdOptional(id)
                .map(incident -> IncidentView.of(incident, operator -> true))
                .orElseThrow(Problem::notFound);
    }
}
