package kr.stability.portal.session;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words around signing in and out; texts in {@code messages/session*.properties}. */
@MessageBundle("session")
public interface SessionWords {
    @Message
    String ended();

    @Message
    String notSaved();

    @Message
    String notSavedYet();

    @Message
    String keepOpen();

    @Message
    String signInNewTab();

    @Message
    String sendAgain();

    @Message
    String showTyped();

    @Message
    String reload();

    @Message
    String noCompany();

    @Message
    String noCompanyAdvice();

    @Message
    String signOut();

    @Message
    String signedIn();

    @Message
    String signedInAdvice(String name);

    @Message
    String signedOut();

    @Message
    String signInAgain();

    @Message
    String toOrders();
}
