package kr.stability.reporting.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kr.stability.reporting.event.Feed;
import kr.stability.reporting.ledger.CurrentActor;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.problem.Rule;
import kr.stability.reporting.web.Precondition;

/** Makes webhooks, enables them again and ends them. */
@ApplicationScoped
class Webhooks {
    private final Receivers receivers;
    private final Feed feed;
    private final CurrentActor actor;
    private final Clock clock;

    Webhooks(Receivers receivers, Feed feed, CurrentActor actor, Clock clock) {
        this.receivers = receivers;
        this.feed = feed;
        this.actor = actor;
        this.clock = clock;
    }

    /** Makes one that is told of everything from now on; the answer holds its secret. */
    @Transactional
    WebhookView make(WebhookRequest request) {
        List<String> acts = request.acts();
        if (!receivers.mayBeCalled(request.url())) {
            throw Problem.invalid("/url", Rule.ADDRESS_NOT_ALLOWED);
        }
        WebhookSecret secret = WebhookSecret.random();
        Webhook webhook = new Webhook();
        webhook.url = request.url();
        webhook.acts = acts;
        webhook.secret = secret.key();
        webhook.createdAt = clock.instant();
        webhook.createdBy = actor.get();
        feed.place();
        webhook.position = feed.last();
        webhook.persistAndFlush();
        return WebhookView.of(webhook, secret.shown());
    }

    /** Calls it again, from where it stopped. One that was not given up is called anyway: its turn or its call goes on. */
    @Transactional
    WebhookView enable(UUID id, String ifMatch) {
        Webhook webhook = get(id);
        Precondition.ifGiven(ifMatch, webhook.version);
        if (webhook.disabledAt == null) {
            return WebhookView.of(webhook);
        }
        webhook.disabledAt = null;
        webhook.failingSince = null;
        webhook.attempts = 0;
        webhook.nextAttemptAt = java.time.Clock.systemUTC().instant();
        webhook.flush();
        return WebhookView.of(webhook);
    }

    /** Ends it for good. */
    @Transactional
    void end(UUID id, String ifMatch) {
        Webhook webhook = get(id);
        Precondition.ifGiven(ifMatch, webhook.version);
        webhook.delete();
    }

    /** One by id. */
    Webhook get(UUID id) {
        return Webhook.<Webhook>findByIdOptional(id).orElseThrow(Problem::notFound);
    }
}
