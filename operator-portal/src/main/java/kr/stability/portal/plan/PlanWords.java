package kr.stability.portal.plan;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages on which a plan is written; texts in {@code messages/plan*.properties}. */
@MessageBundle("plan")
public interface PlanWords {
    @Message
    String error();

    @Message
    String sections();

    @Message
    String saved();

    @Message
    String notSubmitted();

    @Message
    String kept();

    @Message
    String added();

    @Message
    String conflict(String who, String at);

    @Message
    String notOverwritten();

    @Message
    String conflictAdvice();

    @Message
    String dropMine();

    @Message
    String toCheck(int count);

    @Message
    String save();

    @Message
    String lastSaved(String who, String at);

    @Message
    String neverSaved();

    @Message
    String readOnly();

    @Message
    String title();

    @Message
    String answeredOf(long answered, int all);

    @Message
    String left(int count);

    @Message
    String complete();

    @Message
    String check(int count);

    @Message
    String empty();

    @Message
    String fine();

    @Message
    String rows(int count);

    @Message
    String more();

    @Message
    String coverage();

    @Message
    String requirement();

    @Message
    String measures();

    @Message
    String unanswered();

    @Message
    String preview();

    @Message
    String required();

    @Message
    String undeclared();

    @Message
    String waits();

    @Message
    String choose();

    @Message
    String unknown();

    @Message
    String yes();

    @Message
    String no();

    @Message
    String theirs();

    @Message
    String nothing();

    /** Why no row can be added. */
    @Message
    String full(String rows);

    @Message
    String add(String what);

    @Message
    String remove();

    @Message
    String rowRemoved();

    @Message
    String rowMoved();

    @Message
    String rowDuplicated();

    @Message
    String draftVersion(int version);

    @Message
    String autosaveOffline();

    @Message
    String autosaveEnded();

    @Message
    String autosaveConflict();

    @Message
    String autosaveRefused();

    @Message
    String up();

    @Message
    String down();

    @Message
    String duplicate();

    @Message
    String answered();

    @Message
    String warning();

    @Message
    String mustExplain();

    @Message
    String explained();

    @Message
    String inEnglish();

    @Message
    String advicePending();

    @Message
    String advicePendingWhat();

    @Message
    String searchIn();

    @Message
    String searchFound();

    @Message
    String typeCodes();

    @Message
    String declareFirst(String section);

    @Message
    String marked();

    @Message
    String openHere();

    @Message
    String otherSections(int count);

    @Message
    String otherSectionsWhat();

    @Message
    String unasked();

    @Message
    String toExplain(long count);

    @Message
    String warnings(long count);
}
