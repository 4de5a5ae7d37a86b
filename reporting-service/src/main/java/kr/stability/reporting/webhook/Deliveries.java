package kr.stability.reporting.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kr.stability.reporting.event.CloudEvent;
import kr.stability.reporting.tenancy.EveryCompany;
import kr.stability.reporting.time.Steadily;
import org.jboss.logging.Logger;

/** Calls webhooks: one event at a time each, in the order of the feed; a slow receiver holds up no other. */
@ApplicationScoped
class Deliveries {
    private static final Logger LOG = Logger.getLogger(Deliveries.class);
    private static final int GONE = 410;

    private final Outbox outbox;
    private final Receivers receivers;
    private final ObjectMapper mapper;
    private final MeterRegistry meters;
    private final WebhookConfig config;
    private final Clock real = Clock.systemUTC();
    private final ExecutorService calls = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient http;

    Deliveries(Outbox outbox, Receivers receivers, ObjectMapper mapper, MeterRegistry meters, WebhookConfig config) {
        this.outbox = outbox;
        this.receivers = receivers;
        this.mapper = mapper;
        this.meters = meters;
        this.config = config;
        this.http = HttpClient.newBuilder()
                .connectTimeout(config.timeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    static void begin(@Observes StartupEvent started, Steadily steadily, Deliveries deliveries) {
        steadily.every(Duration.ofSeconds(1), deliveries::callAll);
    }

    /** Calls everybody who is due. */
    @EveryCompany
    void callAll() {
        for (Optional<Outbox.Call> next = outbox.lease(); next.isPresent(); next = outbox.lease()) {
            Outbox.Call first = next.get();
            calls.submit(() -> callOn(first));
        }
    }

    @PreDestroy
    void stop() {
        calls.shutdownNow();
        http.shutdownNow();
    }

    /** Calls with one event after the other until there is none left or one is not received. */
    private void callOn(Outbox.Call first) {
        try {
            Optional<Outbox.Call> next = Optional.of(first);
            while (next.isPresent()) {
                next = call(next.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // stopping: the lease ends by itself
        } catch (RuntimeException e) {
            LOG.errorf(e, "Webhook %s was not called", first.webhook());
        }
    }

    private Optional<Outbox.Call> call(Outbox.Call call) throws InterruptedException {
        if (!receivers.mayBeCalled(call.url())) {
            return failed(call, "address not allowed", false);
        }
        try {
            int status = status(call);
            if (status / 100 != 2) {
                return failed(call, "HTTP " + status, status == GONE);
            }
        } catch (IOException e) {
            return failed(call, e.getClass().getSimpleName(), false);
        }
        count("delivered");
        return outbox.delivered(call);
    }

    private int status(Outbox.Call call) throws IOException, InterruptedException {
        byte[] body = body(call.event());
        String id = call.event().id().toString();
        long now = real.instant().getEpochSecond();
        HttpRequest request = HttpRequest.newBuilder(URI.create(call.url()))
                .header("Content-Type", CloudEvent.MEDIA_TYPE)
                .header("webhook-id", id)
                .header("webhook-timestamp", Long.toString(now))
                .header("webhook-signature", call.secret().signature(id, now, body))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        return answer(request).statusCode();
    }

    /** The time of a request of the client ends with the head of the answer; a body may go on for ever. */
    private HttpResponse<Void> answer(HttpRequest request) throws IOException, InterruptedException {
        CompletableFuture<HttpResponse<Void>> answer = http.sendAsync(request, HttpResponse.BodyHandlers.discarding());
        try {
            return answer.get(config.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new HttpTimeoutException("no whole answer in time");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
        } finally {
            answer.cancel(true);
        }
    }

    private byte[] body(CloudEvent event) {
        try {
            return mapper.writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event is JSON", e);
        }
    }

    private Optional<Outbox.Call> failed(Outbox.Call call, String error, boolean gone) {
        outbox.failed(call, error, gone);
        LOG.warnf("Webhook %s failed at attempt %d: %s", call.webhook(), call.attempts() + 1, error);
        count("failed");
        return Optional.empty();
    }

    private void count(String outcome) {
        meters.counter("reporting.webhook.calls", "outcome", outcome).increment();
    }
}
