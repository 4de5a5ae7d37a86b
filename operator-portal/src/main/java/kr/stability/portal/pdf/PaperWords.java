package kr.stability.portal.pdf;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts that stand on paper. */
@MessageBundle("paper")
public interface PaperWords {
    @Message
    String plan();

    @Message
    String planSubject();

    @Message
    String preview();

    @Message
    String order();

    @Message
    String company();

    @Message
    String version();

    @Message
    String versionNo(int version);

    @Message
    String filedAt();

    @Message
    String receiptNumber();

    @Message
    String hash();

    @Message
    String page();
}
