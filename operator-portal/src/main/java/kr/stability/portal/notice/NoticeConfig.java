package kr.stability.portal.notice;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/** Settings of the notices. The mail server itself is set with {@code quarkus.mailer.*}. */
@ConfigMapping(prefix = "stability.notice")
public interface NoticeConfig {
    /** How often every replica looks for what people are to be told, and for mails to send; such as {@code 30s}. */
    String every();

    /** Host of the mail server. Without it no mail is sent and notices are in the portal only. */
    Optional<String> mailHost();

    /** Where people open the portal; mails link to it. */
    URI portalUrl();
}
