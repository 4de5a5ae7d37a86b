package kr.stability.portal.delivery;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the delivery room: the filing, its receipt, taking it back. */
@MessageBundle("delivery")
public interface DeliveryWords {
    @Message
    String filing();

    @Message
    String receipt();

    @Message
    String received();

    @Message
    String stopped();

    @Message
    String infected();

    @Message
    String infectedNext();

    @Message
    String infectedEvidence();

    @Message
    String behind();

    @Message
    String onItsWay();

    @Message
    String tries(int attempts);

    @Message
    String refresh();

    @Message
    String receiptNumber();

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
    String receivedAt();

    @Message
    String deadline();

    @Message
    String late();

    @Message
    String inTime();

    @Message
    String drafters();

    @Message
    String certifier();

    @Message
    String statement();

    @Message
    String acceptedBy(String name);

    @Message
    String hash();

    @Message
    String flagged(int count);

    @Message
    String next();

    @Message
    String nextReview();

    @Message
    String nextSupplement();

    @Message
    String nextKeep();

    @Message
    String receiptPdf();

    @Message
    String receiptJson();

    @Message
    String signature();

    @Message
    String signed();

    @Message
    String planPdf();

    @Message
    String backToOrder();

    @Message
    String withdrawn(String person, String at);

    @Message
    String withdrawnShort();

    @Message
    String withdraw();

    @Message
    String withdrawLead();

    @Message
    String withdrawReason();

    @Message
    String withdrawReasonHelp();

    @Message
    String withdrawConfirm();

    @Message
    String withdrawCancel();

    /** Why it cannot be taken back. */
    @Message
    String refused(Withdrawal.Refusal refusal);
}
