package kr.stability.reporting.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import kr.stability.reporting.incident.Incident;
import kr.stability.reporting.order.CorrectiveOrder;
import kr.stability.reporting.submission.Submission;

/** How long the services of a company were away in the incident that a filing answers. */
@ApplicationScoped
class SufferedOutages {

    /** The longest outage in minutes, by code of the service. */
    @Transactional(Transactional.TxType.MANDATORY)
    Map<String, Long> minutes(Submission filing) {
        CorrectiveOrder order = CorrectiveOrder.findById(filing.orderId);
        return Incident.ofCode(order.incidentCode)
                .map(incident -> incident.sufferedMinutes(filing.operatorCode))
                .orElse(Map.of());
    }
}
