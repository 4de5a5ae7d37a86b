package kr.stability.portal.certification;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import kr.stability.portal.plan.PlanDiff;

/** Texts of the certification room. */
@MessageBundle("certification")
public interface CertificationWords {
    @Message
    String title();

    @Message
    String lead(String dueOn, String countdown);

    @Message
    String passed();

    @Message
    String already();

    @Message
    String seeFiling();

    @Message
    String drafters();

    @Message
    String none();

    @Message
    String version();

    @Message
    String versionNo(int version);

    @Message
    String hash();

    @Message
    String preview();

    @Message
    String filedContent();

    @Message
    String empty();

    @Message
    String certifiersOnly();

    @Message
    String statementTitle();

    @Message
    String statement(String person, String company);

    @Message
    String name();

    @Message
    String nameHelp();

    @Message
    String file();

    /** Why it cannot be filed and what to do. */
    @Message
    String refusal(Refusal refusal);

    @Message
    String pdf();

    @Message
    String changes(int version);

    @Message
    String noChanges();

    /** What happened to a row or field. */
    @Message
    String change(PlanDiff.Kind kind);

    @Message
    String field();

    @Message
    String before();

    @Message
    String after();

    @Message
    String handover();

    @Message
    String handoverLead();

    @Message
    String withDrafters();

    @Message
    String withCertifier(String person, String at);

    @Message
    String sentBack(String person, String at);

    @Message
    String changedSince(int handedOver, int now);

    @Message
    String toHandover();

    @Message
    String note();

    @Message
    String noteHelp();

    @Message
    String ready();

    @Message
    String reason();

    @Message
    String reasonHelp();

    @Message
    String sendBack();

    @Message
    String notComplete(int findings);

    @Message
    String nothingToHandOver();

    @Message
    String toPlan();

    @Message
    String toCertification();

    @Message
    String steps();

    /** What happened to the draft. */
    @Message
    String step(Handover.Step step);

    @Message
    String who();

    @Message
    String when();

    @Message
    String advicePending();
}
