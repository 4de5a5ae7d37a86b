package kr.stability.portal.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words around every page; texts in {@code messages/layout*.properties}. */
@MessageBundle("layout")
public interface LayoutWords {
    @Message
    String portal();

    @Message
    String brand();

    @Message
    String skip();

    @Message
    String about();

    @Message
    String languages();

    @Message
    String menu();

    @Message
    String orders();

    @Message
    String account();

    @Message
    String signOut();

    @Message
    String highContrast();

    @Message
    String lightContrast();

    @Message
    String location();

    @Message
    String plan();

    @Message
    String identifier();

    @Message
    String filesLostTitle();

    @Message
    String filesLost();

    @Message
    String signInAgain();
}
