package kr.stability.portal.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.util.List;
import kr.stability.local.scenario.WebPage;
import kr.stability.local.stack.Await;
import kr.stability.portal.testsupport.Fixtures;
import kr.stability.portal.testsupport.PortalTest;
import kr.stability.portal.testsupport.SignedIn;
import org.junit.jupiter.api.Test;

@PortalTest
class SettingsPagesTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    GreenMail mail;

    @Test
    void everythingComesByMailUntilSomebodyChangesIt() {
        WebPage page = SignedIn.as("naver-certifier").open("/notices/settings");
        assertThat(page.document().select("input[name=mail][checked]")).hasSize(NoticeKind.values().length);
        assertThat(page.document().text()).contains("naver-certifier@naver.example");
    }

    @Test
    void theMailIsInTheLanguageThatWasChosen() {
        choose("naver-drafter", "en", "D1");
        Fixtures.order("naver", Fixtures.today().plusDays(1));
        assertThat(Await.until(PATIENCE, () -> mailed("1 day before the deadline")))
                .isTrue();
    }

    @Test
    void whatIsNotWantedByMailStaysInThePortal() {
        choose("kakao-drafter2", "ko", "OVERDUE");
        String order = Fixtures.order("kakao", Fixtures.today().plusDays(7));
        assertThat(Await.until(PATIENCE, () -> outcome(order) == Notice.Mailing.MUTED))
                .isTrue();
        assertThat(SignedIn.as("kakao-drafter2").open("/notices").document().html())
                .contains(order);
    }

    @Test
    void aHeaderInTheLanguageIsNotTaken() {
        choose("skcnc-certifier", "en\r\nBcc: x@evil.example", "D7");
        WebPage page = SignedIn.as("skcnc-certifier").open("/notices/settings");
        assertThat(page.document().select("option[selected]").val()).isEqualTo("ko");
    }

    private static void choose(String user, String language, String kind) {
        SignedIn person = SignedIn.as(user);
        person.submit(person.open("/notices/settings")
                .formWith("language")
                .fill("language", language)
                .fill("mail", kind));
    }

    private boolean mailed(String subject) {
        return List.of(mail.getReceivedMessages()).stream().anyMatch(message -> {
            try {
                return message.getSubject().contains(subject)
                        && message.getAllRecipients()[0].toString().equals("naver-drafter@naver.example");
            } catch (jakarta.mail.MessagingException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** What became of the mail of the one who wants only a few kinds. */
    private static Notice.Mailing outcome(String order) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Notice.<Notice>list("link", order).stream()
                        .filter(notice -> Addressee.<Addressee>findById(notice.addresseeId)
                                .email
                                .startsWith("kakao-drafter2"))
                        .map(notice -> notice.mail)
                        .findFirst()
                        .orElse(null));
    }
}
