package kr.stability.portal.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import kr.stability.local.stack.Await;
import kr.stability.portal.testsupport.Ministry;
import kr.stability.portal.testsupport.SignedIn;
import org.junit.jupiter.api.Test;

/** The packaged portal tells people of a new order by mail, as text and as HTML. */
@QuarkusIntegrationTest
@WithTestResource(Ministry.class)
class NoticeMailIT {
    /** Orders are read once a minute. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    GreenMail mail;

    @Test
    void peopleAreToldOfANewOrder() throws Exception {
        SignedIn.as("kakao-drafter").open("/orders");
        Ministry.Served order = Ministry.serves();
        Await.until(PATIENCE, () -> about(order.number()).isPresent());
        MimeMessage message = about(order.number()).orElseThrow();
        MimeMultipart parts = (MimeMultipart) message.getContent();
        assertThat(parts.getBodyPart(0).getContent().toString()).contains(order.path());
        assertThat(parts.getBodyPart(1).getContent().toString()).contains("<a href=");
    }

    private Optional<MimeMessage> about(String number) {
        return Arrays.stream(mail.getReceivedMessages())
                .filter(message -> subject(message).contains(number))
                .findFirst();
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
