package kr.stability.reporting.assurance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.stream.Collectors;
import kr.stability.reporting.incident.Incident;
import kr.stability.reporting.incident.ServiceOutage;
import kr.stability.reporting.order.CorrectiveOrder;
import kr.stability.reporting.submission.Submission;

/** How long the services of a company were away in the incident that a filing answers. */
@ApplicationScoped
class IncidentDowntimes {

    /** By code of the service; without those for which no outage is recorded. */
    @Transactional(Transactional.TxType.MANDATORY)
    Map<String, Downtime> of(Submission filing) {
        CorrectiveOrder order = CorrectiveOrder.findById(filing.orderId);
        return Incident.ofCode(order.incidentCode)
                .map(incident -> of(incident, filing.operatorCode))
                .orElse(Map.of());
    }

    private static Map<String, Downtime> of(Incident incident, String operator) {
        return incident.outages.stream()
                .filter(outage -> outage.operatorCode.equals(operator))
                .collect(Collectors.groupingBy(
                        (ServiceOutage outage) -> outage.service,
                        Collectors.collectingAndThen(Collectors.toList(), Downtime::of)));
    }
}
