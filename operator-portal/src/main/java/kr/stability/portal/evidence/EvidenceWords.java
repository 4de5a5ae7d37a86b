package kr.stability.portal.evidence;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the evidence pages; texts in {@code messages/evidence*.properties}. */
@MessageBundle("evidence")
public interface EvidenceWords {
    @Message
    String tooLarge(String limit);

    @Message
    String empty();

    @Message
    String kindRefused();

    @Message
    String nameRefused();

    @Message
    String infected();

    @Message
    String unreadable();
}
