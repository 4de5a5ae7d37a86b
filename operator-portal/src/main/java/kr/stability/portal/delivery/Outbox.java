package kr.stability.portal.delivery;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import kr.stability.portal.reporting.SubmissionView;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/**
 * Brings filings to the ministry. Any replica may do it; a row is leased to one. What fails is tried again for ever, but
 * for refusals that only a change of code can cure: those stop and raise an alarm.
 */
@ApplicationScoped
public class Outbox {
    private static final Logger LOG = Logger.getLogger(Outbox.class);
    private static final int MOST_A_ROUND = 20;
    private static final int LONGEST_ERROR = 500;
    private static final Set<Integer> CURABLE = Set.of(401, 403, 408, 409, 429);
    private final OutboxRows rows;
    private final DeliveryApi reporting;
    private final Counter delivered;
    private final Counter failed;
    private final Counter stopped;

    Outbox(OutboxRows rows, @RestClient DeliveryApi reporting, MeterRegistry metrics) {
        this.rows = rows;
        this.reporting = reporting;
        this.delivered = metrics.counter("portal.filings.delivered");
        this.failed = metrics.counter("portal.filings.attempts.failed");
        this.stopped = metrics.counter("portal.filings.stopped");
    }

    /** One round: whatever is due, oldest first. */
    @Scheduled(every = "1s", delayed = "2s", concurrentExecution = ConcurrentExecution.SKIP)
    void deliver() {
        for (int done = 0; done < MOST_A_ROUND; done++) {
            Optional<Filing> next = rows.claim();
            if (next.isEmpty()) {
                return;
            }
            attempt(next.get());
        }
    }

    /** The call is made outside of any transaction. */
    private void attempt(Filing filing) {
        try {
            SubmissionView submission = reporting.file(filing.id, FilingBody.of(filing));
            rows.received(filing, submission.receipt());
            delivered.increment();
            LOG.infof(
                    "Filing %s has receipt %s", filing.id, submission.receipt().number());
        } catch (WebApplicationException refused) {
            refused(filing, refused);
        } catch (RuntimeException unanswered) {
            later(filing, unanswered.toString());
        }
    }

    private void refused(Filing filing, WebApplicationException refused) {
        int status = refused.getResponse().getStatus();
        String error = status + " " + body(refused);
        if (status / 100 == 4 && !CURABLE.contains(status)) {
            rows.stop(filing, shortened(error));
            stopped.increment();
            LOG.errorf("ALERT filing %s is refused and stops: %s", filing.id, shortened(error));
        } else {
            later(filing, error);
        }
    }

    private void later(Filing filing, String error) {
        rows.later(filing, BackOff.after(filing.attempts, ThreadLocalRandom.current()), shortened(error));
        failed.increment();
        LOG.warnf("Filing %s not delivered, attempt %d: %s", filing.id, filing.attempts, shortened(error));
    }

    private static String body(WebApplicationException refused) {
        try {
            return refused.getResponse().readEntity(String.class);
        } catch (RuntimeException unreadable) {
            return refused.getMessage();
        }
    }

    private static String shortened(String error) {
        String clean = error.replace('\0', ' ');
        return clean.length() <= LONGEST_ERROR ? clean : clean.substring(0, LONGEST_ERROR);
    }
}
