package kr.stability.portal.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import kr.stability.portal.order.SeenOrder;
import kr.stability.portal.reporting.PlanCheckView;
import kr.stability.portal.reporting.ReportingApi;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Puts a draft to the ministry's rules: they are there and nowhere else. */
@ApplicationScoped
public class Advisor {
    private static final Logger LOG = Logger.getLogger(Advisor.class);

    private final ReportingApi reporting;

    Advisor(@RestClient ReportingApi reporting) {
        this.reporting = reporting;
    }

    /** What the rules say, or that nobody can be asked now. Not to be called in a transaction: it waits for an answer. */
    public Advice of(SeenOrder order, CheckedPlan plan) {
        try {
            return new Advice(
                    true,
                    reporting
                            .checkPlan(new PlanCheckView.Question(order.id(), plan.content()))
                            .remarks());
        } catch (WebApplicationException e) {
            LOG.warnf("reporting-service does not check: %d", e.getResponse().getStatus());
            return Advice.PENDING;
        } catch (ProcessingException e) {
            LOG.debugf("reporting-service does not answer: %s", e.getMessage());
            return Advice.PENDING;
        }
    }
}
