package kr.stability.portal.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of refusals and failures; texts in {@code messages/problem*.properties}. */
@MessageBundle("problem")
public interface ProblemWords {
    @Message
    String quote();

    @Message
    String toOrders();

    @Message
    String foreign();

    @Message
    String foreignAdvice();

    @Message
    String tooLarge();

    @Message
    String tooLargeAdvice(long megabytes);
}
