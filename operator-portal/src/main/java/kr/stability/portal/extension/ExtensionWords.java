package kr.stability.portal.extension;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import kr.stability.portal.reporting.OrderView;

/** Words of requests for a later last day; texts in {@code messages/extension*.properties}. */
@MessageBundle("extension")
public interface ExtensionWords {
    @Message
    String title();

    @Message
    String lead(String due);

    @Message
    String what();

    @Message
    String whole();

    @Message
    String part(String code);

    @Message
    String until();

    @Message
    String untilHelp();

    @Message
    String reason();

    @Message
    String reasonHelp();

    @Message
    String send();

    @Message
    String cancel();

    @Message
    String asked();

    @Message
    String decided();

    @Message
    String state();

    @Message
    String askedBy(String who, String at);

    @Message
    String grantedUntil(String day);

    @Message
    String ownDay(String day);

    @Message
    String stillOwed();

    @Message
    String owed(String day, String countdown);

    /** What is wrong with a field. */
    @Message
    String wrong(ExtensionForm.Wrong wrong);

    /** Why the ministry did not take it. */
    @Message
    String refusal(AskExtension.Refusal refusal);

    /** How far a request is. */
    @Message
    String status(OrderView.ExtensionStatus status);
}
