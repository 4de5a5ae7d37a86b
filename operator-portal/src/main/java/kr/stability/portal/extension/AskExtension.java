package kr.stability.portal.extension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import java.util.UUID;
import kr.stability.portal.reporting.ReportingApi;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Asks the ministry for a later last day; the ministry keeps the request and decides. */
@ApplicationScoped
public class AskExtension {
    private static final Logger LOG = Logger.getLogger(AskExtension.class);
    private static final int CONFLICT = 409;
    private static final int INVALID = 422;

    private final ReportingApi reporting;

    AskExtension(@RestClient ReportingApi reporting) {
        this.reporting = reporting;
    }

    /** Why nothing was asked. */
    public enum Refusal {
        /** Such a request is open, the order is answered, or its last day is over. */
        NOT_NOW(409),
        /** The ministry finds something wrong that the portal did not. */
        NOT_TAKEN(422),
        /** reporting-service does not answer. */
        UNREACHABLE(503);

        private final int status;

        Refusal(int status) {
            this.status = status;
        }

        /** HTTP status of the answer. */
        int status() {
            return status;
        }
    }

    /** Asks, or says why not. The same form again asks nothing new. */
    Optional<Refusal> ask(UUID order, ExtensionForm form) {
        try {
            reporting.requestExtension(order, form.key(), form.wish());
            return Optional.empty();
        } catch (WebApplicationException e) {
            LOG.warnf("No extension asked for order %s: %s", order, e.getMessage());
            return Optional.of(
                    switch (e.getResponse().getStatus()) {
                        case CONFLICT -> Refusal.NOT_NOW;
                        case INVALID -> Refusal.NOT_TAKEN;
                        default -> Refusal.UNREACHABLE;
                    });
        } catch (ProcessingException e) {
            LOG.warnf("reporting-service does not answer: %s", e.getMessage());
            return Optional.of(Refusal.UNREACHABLE);
        }
    }
}
