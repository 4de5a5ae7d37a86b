package kr.stability.portal.presence;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about who else is writing; texts in {@code messages/presence*.properties}. */
@MessageBundle("presence")
public interface PresenceWords {
    @Message
    String here(String who);

    @Message
    String there(String who);

    @Message
    String since(int minutes);

    @Message
    String justNow();

    @Message
    String safe();
}
