package kr.stability.portal.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import kr.stability.portal.reporting.ReviewView;

/** The words of the findings, in {@code messages/review*.properties}. */
@MessageBundle("review")
public interface ReviewWords {
    /** Name of the page. */
    @Message
    String title();

    /** The same in the other language. */
    @Message
    String titleBeside();

    /** Language of {@link #titleBeside}. */
    @Message
    String besideLang();

    @Message
    String none();

    @Message
    String onVersion(int version, String sentAt);

    @Message
    String answeredBy(int version);

    @Message
    String supplementDue(String day, String countdown);

    @Message
    String howToAnswer();

    @Message
    String openCount(long count);

    @Message
    String unchanged();

    @Message
    String changed();

    @Message
    String unchangedWarning();

    @Message
    String requirement();

    @Message
    String answeringMeasures();

    @Message
    String noMeasure();

    @Message
    String writeMeasure();

    @Message
    String see();

    @Message
    String certify();

    @Message
    String toOrder();

    @Message
    String here(int version);

    /** The verdict in words. */
    @Message
    String verdict(ReviewView.Verdict verdict);
}
