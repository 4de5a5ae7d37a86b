package kr.stability.portal.notice;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import kr.stability.portal.order.Deadline;
import kr.stability.portal.tenancy.EveryCompany;
import kr.stability.portal.time.Steadily;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Sends the notices that people want by mail, one after the other, again while the mail server does not take them. */
@ApplicationScoped
@EveryCompany
class NoticeMailer {
    private static final Logger LOG = Logger.getLogger(NoticeMailer.class);

    /** Shorter than the lease, so that no other replica sends the same meanwhile. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final MailOutbox outbox;
    private final NoticeWatch watch;
    private final ReactiveMailer mailer;
    private final NoticeConfig config;
    private final Clock clock;
    private final Counter sent;
    private final Counter retried;
    private final Counter givenUp;

    NoticeMailer(
            MailOutbox outbox,
            NoticeWatch watch,
            ReactiveMailer mailer,
            NoticeConfig config,
            Clock clock,
            MeterRegistry meters) {
        this.outbox = outbox;
        this.watch = watch;
        this.mailer = mailer;
        this.config = config;
        this.clock = clock;
        this.sent = meters.counter("portal.notice.mails", "outcome", "sent");
        this.retried = meters.counter("portal.notice.mails", "outcome", "retried");
        this.givenUp = meters.counter("portal.notice.mails", "outcome", "given_up");
    }

    static void begin(
            @Observes StartupEvent started,
            Steadily steadily,
            NoticeMailer self,
            @ConfigProperty(name = "stability.notice.every") Duration pause) {
        steadily.every(pause, self::sendWaiting);
    }

    /** Sends what waits. */
    void sendWaiting() {
        if (config.mailHost().isEmpty()) {
            int left = outbox.leaveToPortal();
            if (left > 0) {
                LOG.infof("Mail is not configured: %d notices are in the portal only", left);
            }
            return;
        }
        int expired = outbox.expire();
        if (expired > 0) {
            givenUp.increment(expired);
            LOG.errorf("%d mails could not be sent for three days and are given up", expired);
        }
        for (Optional<MailOutbox.Leased> next = outbox.lease(); next.isPresent(); next = outbox.lease()) {
            send(next.get());
        }
    }

    private void send(MailOutbox.Leased leased) {
        Notice notice = leased.notice();
        Optional<String> address = NoticeMail.address(leased.to().email);
        if (!Arrays.asList(leased.to().operators).contains(notice.operator)) {
            outbox.settle(notice, Notice.Mailing.LEFT);
        } else if (!watch.holds(notice)) {
            outbox.settle(notice, Notice.Mailing.DONE);
        } else if (!leased.to().wants(notice.kind)) {
            outbox.settle(notice, Notice.Mailing.MUTED);
        } else if (address.isEmpty()) {
            outbox.settle(notice, Notice.Mailing.NO_ADDRESS);
        } else {
            deliver(leased, address.get());
        }
    }

    private void deliver(MailOutbox.Leased leased, String address) {
        Notice notice = leased.notice();
        Deadline deadline = notice.dueOn == null ? null : new Deadline(notice.dueOn, LocalDate.now(clock));
        try {
            mailer.send(new NoticeMail(notice, leased.to(), config.portalUrl(), deadline).to(address))
                    .await()
                    .atMost(PATIENCE);
            outbox.settle(notice, Notice.Mailing.SENT);
            sent.increment();
        } catch (RuntimeException e) {
            outbox.retry(notice, e.toString());
            // what mail servers answer names the addressee: it stays in the row
            LOG.warnf("Mail of notice %s not sent at attempt %d", notice.id, notice.mailAttempts);
            retried.increment();
        }
    }
}
