package kr.stability.portal.order;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages about orders; texts in {@code messages/order*.properties}. */
@MessageBundle("order")
public interface OrderWords {
    @Message
    String title();

    @Message
    String away();

    @Message
    String awayList();

    @Message
    String awaySeen(String at);

    @Message
    String seen(String at);

    @Message
    String arrivedOn(String day);

    @Message
    String answered(int answered, int all);

    @Message
    String saved(String who, String at);

    @Message
    String filed(String who, String at);

    @Message
    String received(String at);

    @Message
    String reviewed(String at);

    @Message
    String nobody();

    @Message
    String none();

    @Message
    String noneYet();

    @Message
    String write();

    @Message
    String certify();

    @Message
    String see();

    @Message
    String derivation();

    @Message
    String derivationNone();

    @Message
    String notSubmitted();

    @Message
    String savingIsNotFiling();

    @Message
    String waiting();

    @Message
    String seeFiling();

    @Message
    String steps();

    @Message
    String stepDone();

    @Message
    String stepActive();

    @Message
    String stepAhead();

    @Message
    String stepSkipped();

    @Message
    String midnight();

    @Message
    String reported();

    @Message
    String answerSupplement(String day);

    @Message
    String separate();

    @Message
    String neverFiled();

    @Message
    String versionNo(int version);

    @Message
    String onItsWay();

    @Message
    String toReplace();

    @Message
    String stopped();

    /** Why a filing has no receipt and is not on its way. */
    @Message
    String halt(Halt halt);

    @Message
    String stageNow(int number, int all, String name);
}
