package kr.stability.portal.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import kr.stability.local.stack.Await;
import kr.stability.portal.order.OrderSnapshot;
import kr.stability.portal.testsupport.Fixtures;
import kr.stability.portal.testsupport.PortalTest;
import kr.stability.portal.testsupport.Reviewed;
import kr.stability.portal.testsupport.SignedIn;
import org.junit.jupiter.api.Test;

@PortalTest
class NoticeMailerTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final NoticeWatch watch;
    private final NoticeMailer mailer;
    private final MeterRegistry meters;
    GreenMail mail;

    NoticeMailerTest(NoticeWatch watch, NoticeMailer mailer, MeterRegistry meters) {
        this.watch = watch;
        this.mailer = mailer;
        this.meters = meters;
    }

    @Test
    void aDeadlineIsMailedAsTextAndAsHtml() throws Exception {
        SignedIn.as("kakao-drafter").open("/orders");
        MimeMessage received =
                mails("kakao-drafter@kakao.example", numberOf(dueInThreeDays())).getFirst();
        MimeMultipart parts = parts(received);
        assertThat(received.getSubject()).contains("제출 기한 3일 전", "D-3");
        assertThat(received.getHeader("Message-ID")).hasSize(1).allMatch(id -> id.endsWith("@notices.portal>"));
        assertThat(parts.getBodyPart(0).getContent().toString()).contains("http://localhost:8080/orders/");
        assertThat(parts.getBodyPart(1).getContent().toString()).contains("<a href=");
    }

    @Test
    void aMailAboutResultsSaysSoInItsSubject() throws Exception {
        SignedIn.as("kakao-drafter").open("/orders");
        String order = Reviewed.owesResults(Fixtures.today().plusDays(3));
        assertThat(mails("kakao-drafter@kakao.example", numberOf(order) + "] 이행결과 보고: ")
                        .getFirst()
                        .getSubject())
                .contains("제출 기한 3일 전", "D-3");
    }

    @Test
    void threeReplicasSendOneMailEach() {
        SignedIn.as("kakao-drafter").open("/orders");
        String number = numberOf(dueInThreeDays());
        CompletableFuture<?>[] replicas = Stream.<Runnable>of(this::turn, this::turn, this::turn)
                .map(CompletableFuture::runAsync)
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(replicas).join();
        turn();
        assertThat(mails("kakao-drafter@kakao.example", number)).hasSize(1);
    }

    @Test
    void aReminderThatWaitedIsNotSentOnceThePlanIsFiled() {
        SignedIn.as("kakao-drafter").open("/orders");
        String order = Fixtures.drafted(Fixtures.today().plusDays(3));
        watch.look();
        SignedIn certifier = SignedIn.as("kakao-certifier");
        certifier.submit(Fixtures.statement(certifier, order));
        waitsAgain(order);
        Await.until(PATIENCE, () -> !reminders(order).contains(Notice.Mailing.WAITING));
        assertThat(reminders(order)).isNotEmpty().containsOnly(Notice.Mailing.DONE);
    }

    @Test
    void aMailThatNoServerTookForThreeDaysIsGivenUpAndCounted() {
        SignedIn.as("kakao-drafter").open("/orders");
        String order = dueInThreeDays();
        watch.look();
        double before = givenUp();
        waitedTooLong(order);
        assertThat(Await.until(PATIENCE, () -> givenUp() > before)).isTrue();
        assertThat(reminders(order)).contains(Notice.Mailing.EXPIRED);
    }

    private double givenUp() {
        return meters.counter("portal.notice.mails", "outcome", "given_up").count();
    }

    private static void waitedTooLong(String order) {
        QuarkusTransaction.requiringNew()
                .run(() -> Notice.getEntityManager()
                        .createNativeQuery("UPDATE notice SET mail = 'WAITING', mail_attempts = mail_attempts + 1,"
                                + " mail_until = now() - interval '1 s', mail_next_at = now() + interval '1 h'"
                                + " WHERE kind = 'D3' AND subject LIKE ?1")
                        .setParameter(1, id(order) + ":%")
                        .executeUpdate());
    }

    private static String id(String order) {
        return order.substring("/orders/".length());
    }

    /** As if the mail server had taken no mail about it until now. */
    private static void waitsAgain(String order) {
        QuarkusTransaction.requiringNew()
                .run(() -> Notice.getEntityManager()
                        .createNativeQuery("UPDATE notice SET mail = 'WAITING', mail_attempts = mail_attempts + 1,"
                                + " mail_next_at = now() WHERE kind = 'D3' AND subject LIKE ?1")
                        .setParameter(1, id(order) + ":%")
                        .executeUpdate());
    }

    private static List<Notice.Mailing> reminders(String order) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        Notice.<Notice>list("kind = ?1 and subject like ?2", NoticeKind.D3, id(order) + ":%").stream()
                                .map(notice -> notice.mail)
                                .toList());
    }

    @Test
    void aMailNamesNobodyAndGoesToOnePersonOnly() throws Exception {
        SignedIn.as("kakao-drafter").open("/orders");
        SignedIn.as("kakao-certifier").open("/orders");
        MimeMessage received = mails("kakao-certifier@kakao.example", numberOf(dueInThreeDays()))
                .getFirst();
        assertThat(received.getAllRecipients()).hasSize(1);
        assertThat(parts(received).getBodyPart(0).getContent().toString()).doesNotContain("민준", "서연", "kakao-drafter");
    }

    private void turn() {
        watch.look();
        mailer.sendWaiting();
    }

    private static String dueInThreeDays() {
        return Fixtures.order("kakao", Fixtures.today().plusDays(3));
    }

    private static String numberOf(String order) {
        UUID id = UUID.fromString(id(order));
        return QuarkusTransaction.requiringNew()
                .call(() -> OrderSnapshot.<OrderSnapshot>findById(id).view.number());
    }

    private static MimeMultipart parts(MimeMessage message) throws MessagingException, IOException {
        return (MimeMultipart) message.getContent();
    }

    /** The mails to somebody about an order, waiting until there is one. */
    private List<MimeMessage> mails(String to, String number) {
        Await.until(PATIENCE, () -> !received(to, number).isEmpty());
        return received(to, number);
    }

    private List<MimeMessage> received(String to, String number) {
        return Arrays.stream(mail.getReceivedMessages())
                .filter(message -> isAbout(message, to, number))
                .toList();
    }

    private static boolean isAbout(MimeMessage message, String to, String number) {
        try {
            return message.getSubject().contains(number)
                    && message.getRecipients(Message.RecipientType.TO)[0]
                            .toString()
                            .equals(to);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
