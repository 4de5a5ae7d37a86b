package kr.stability.portal.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.ObserverMethod;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.stability.portal.evidence.InfectedFileException;
import kr.stability.portal.reporting.DeliveryApi;
import kr.stability.portal.reporting.SubmissionView;
import kr.stability.portal.tenancy.EveryCompany;
import kr.stability.portal.time.Steadily;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Brings filings to the ministry: one after the other, again and again until there is a receipt. */
@ApplicationScoped
@EveryCompany
class Delivery {
    private static final Logger LOG = Logger.getLogger(Delivery.class);

    /**
     * Refusals that pass: no or an old token (the identity provider may be away), time-outs, conflicts, too many
     * requests. Any other 4xx is a defect of ours that no repetition heals.
     */
    private static final Set<Integer> PASSING = Set.of(401, 408, 409, 425, 429);

    private static final int INVALID = 422;
    private static final String CERTIFIED_IS_SAFE = "FLAG";

    private final Outbox outbox;
    private final EvidenceTransfer evidence;
    private final DeliveryApi ministry;
    private final ObjectMapper mapper;
    private final DeliveryTelemetry telemetry;
    private volatile boolean ending;

    Delivery(
            Outbox outbox,
            EvidenceTransfer evidence,
            @RestClient DeliveryApi ministry,
            ObjectMapper mapper,
            DeliveryTelemetry telemetry) {
        this.outbox = outbox;
        this.evidence = evidence;
        this.ministry = ministry;
        this.mapper = mapper;
        this.telemetry = telemetry;
    }

    static void begin(@Observes StartupEvent started, Steadily steadily, Delivery delivery) {
        steadily.every(Duration.ofSeconds(1), delivery::deliverDue);
        steadily.every(Duration.ofSeconds(10), delivery::renew);
    }

    /** Delivers what is due. */
    void deliverDue() {
        for (Optional<Filing> next = next(); next.isPresent(); next = next()) {
            Filing filing = next.get();
            telemetry.attempt(filing, () -> deliver(filing));
        }
    }

    private Optional<Filing> next() {
        return ending ? Optional.empty() : outbox.lease();
    }

    /** Keeps what is on its way from other replicas. */
    void renew() {
        outbox.renew();
    }

    /** Begins nothing more; what is on its way may end while {@link Steadily} waits for it. */
    void end(@Observes @Priority(ObserverMethod.DEFAULT_PRIORITY - 1) ShutdownEvent event) {
        ending = true;
    }

    /** After that wait: hands on what is not done. */
    void handOn(@Observes @Priority(ObserverMethod.DEFAULT_PRIORITY + 1) ShutdownEvent event) {
        outbox.release();
    }

    private void deliver(Filing filing) {
        try {
            evidence.send(filing);
            SubmissionView received = ministry.file(filing.id.toString(), CERTIFIED_IS_SAFE, body(filing));
            outbox.delivered(filing, received);
            LOG.infof("Filing %s received as %s", filing.id, received.receipt().number());
            telemetry.delivered(filing);
        } catch (WebApplicationException e) {
            refused(filing, e.getResponse());
        } catch (InfectedFileException e) {
            outbox.infected(filing, e.getMessage());
            LOG.errorf("Delivery of filing %s stopped, the company must file again: %s", filing.id, e.getMessage());
            telemetry.stopped("infected");
        } catch (RuntimeException e) {
            retry(filing, causes(e), e.toString());
        }
    }

    private void refused(Filing filing, Response answer) {
        int status = answer.getStatus();
        String text = text(answer);
        String error = status + " " + text;
        JsonNode problem = problem(text);
        String kind = (status + " " + problem.path("type").asText()).strip();
        if (status / 100 != 4 || PASSING.contains(status) || status == INVALID && isAhead(problem)) {
            retry(filing, kind, error);
            return;
        }
        outbox.stop(filing, error);
        LOG.errorf("Delivery of filing %s stopped, people must look at it: %s", filing.id, kind);
        telemetry.stopped(kind);
    }

    /** True when the only fault is that it was filed by a clock ahead of the ministry's: that passes by itself. */
    static boolean isAhead(JsonNode problem) {
        JsonNode violations = problem.path("violations");
        return violations.size() == 1
                && violations.path(0).path("pointer").asText().equals("/filedAt");
    }

    /** The row keeps the whole error for the engineers of the portal; the log gets its kind, which names nobody. */
    private void retry(Filing filing, String kind, String error) {
        outbox.retry(filing, error);
        LOG.warnf("Filing %s not delivered at attempt %d, will be tried again: %s", filing.id, filing.attempts, kind);
        telemetry.retried(kind);
    }

    private static String causes(Throwable e) {
        return Stream.iterate(e, Objects::nonNull, Throwable::getCause)
                .map(cause -> cause.getClass().getSimpleName())
                .collect(Collectors.joining(" < "));
    }

    /** The answer as a problem document (RFC 9457); nothing when it is none. */
    private JsonNode problem(String answer) {
        try {
            return mapper.readTree(answer);
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }

    private ObjectNode body(Filing filing) {
        ObjectNode body = mapper.createObjectNode()
                .put("filingId", filing.id.toString())
                .put("order", filing.orderId.toString())
                .put("operator", filing.operator)
                .put("filedAt", filing.filedAt.toString())
                .put("formVersion", filing.formVersion)
                .put("contentSha256", filing.sha256);
        body.set("drafters", mapper.valueToTree(filing.drafters));
        body.set("certifier", mapper.valueToTree(filing.certifier));
        try {
            return body.set("content", mapper.readTree(filing.canonical));
        } catch (IOException e) {
            throw new UncheckedIOException("what was filed is not JSON", e);
        }
    }

    private static String text(Response answer) {
        try {
            return answer.readEntity(String.class);
        } catch (RuntimeException e) {
            return "";
        }
    }
}
