package kr.stability.portal.plan;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages where a plan is written, in {@code messages/plan*.properties}. */
@MessageBundle("plan")
public interface PlanWords {
    @Message
    String error();

    @Message
    String sections();

    @Message
    String saved();

    @Message
    String notFiled();

    @Message
    String kept();

    @Message
    String rowAdded();

    @Message
    String rowRemoved();

    @Message
    String rowMoved();

    @Message
    String rowDuplicated();

    @Message
    String conflict(String who, String at);

    @Message
    String conflictHelp();

    @Message
    String conflictDrop();

    @Message
    String toCheck(int count);

    @Message
    String save();

    @Message
    String lastSaved(String who, String at);

    @Message
    String draftVersion(int version);

    @Message
    String neverSaved();

    @Message
    String readOnly();

    @Message
    String autosaveOffline();

    @Message
    String autosaveEnded();

    @Message
    String autosaveConflict();

    @Message
    String autosaveRefused();

    @Message
    String remove();

    @Message
    String up();

    @Message
    String down();

    @Message
    String duplicate();

    @Message
    String add(String what);

    @Message
    String required();

    @Message
    String undeclared();

    @Message
    String codesHelp();

    @Message
    String choose();

    @Message
    String notDeclared();

    @Message
    String yes();

    @Message
    String no();

    @Message
    String theirs();

    @Message
    String blank();

    @Message
    String answeredOf(long answered, int all);

    @Message
    String answered();

    @Message
    String unanswered();

    @Message
    String coverage();

    @Message
    String plan();

    @Message
    String findingsLeft(int count);

    @Message
    String nothingMissing();

    @Message
    String toWrite();

    @Message
    String needChecking(int count);

    @Message
    String nothingWrong();

    @Message
    String rows(int count);

    @Message
    String more();

    @Message
    String requirement();

    @Message
    String measures();

    @Message
    String preview();
}
