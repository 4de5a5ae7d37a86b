package kr.stability.portal.progress;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of progress, results and history, in {@code messages/progress*.properties}. */
@MessageBundle("progress")
public interface ProgressWords {
    @Message
    String title();

    @Message
    String titleBeside();

    @Message
    String besideLang();

    @Message
    String lead(int open, int overdue);

    @Message
    String asSeen(String at);

    @Message
    String away();

    @Message
    String none();

    @Message
    String done();

    @Message
    String unsent();

    @Message
    String offline();

    @Message
    String refused();

    @Message
    String milestones();

    @Message
    String milestone();

    @Message
    String originalDay();

    @Message
    String currentDay();

    @Message
    String achievedDay();

    @Message
    String slip();

    @Message
    String slipDays(int days);

    @Message
    String standing();

    @Message
    String overdue();

    @Message
    String achieved();

    @Message
    String open();

    @Message
    String lastReported(String month);

    @Message
    String notReported();

    @Message
    String report();

    @Message
    String month();

    @Message
    String monthDone(String month);

    @Message
    String oneClick();

    @Message
    String oneClickHelp(int count);

    @Message
    String each();

    @Message
    String state();

    @Message
    String newDay();

    @Message
    String reason();

    @Message
    String stateHelp();

    @Message
    String send();

    @Message
    String readOnly();

    @Message
    String reports();

    @Message
    String reportedBy(String name, String at);

    @Message
    String revision(int revision);

    @Message
    String correct(String month);

    @Message
    String entries(int count);

    @Message
    String toOrder();

    @Message
    String resultTitle();

    @Message
    String resultTitleBeside();

    @Message
    String resultDue(String day, String countdown);

    @Message
    String resultNotWanted();

    @Message
    String resultDone();

    @Message
    String resultUnsent();

    @Message
    String resultRefused();

    @Message
    String result();

    @Message
    String resultHelp();

    @Message
    String evidence();

    @Message
    String evidenceHelp();

    @Message
    String resultSend();

    @Message
    String resultCertifier();

    @Message
    String resultFiled();

    @Message
    String receipt();

    @Message
    String filedAt();

    @Message
    String version();

    @Message
    String versionNo(int version);

    @Message
    String certifier();

    @Message
    String late();

    @Message
    String measure(String code);

    @Message
    String historyTitle();

    @Message
    String historyTitleBeside();

    @Message
    String historyLead();

    @Message
    String historyEmpty();

    @Message
    String at();

    @Message
    String what();

    @Message
    String who();

    @Message
    String ministry();

    @Message
    String saves(int times);

    @Message
    String seeHistory();

    @Message
    String seeProgress();

    @Message
    String seeResult();

    /** What a report says of a milestone. */
    @Message
    String entryState(ProgressPage.State state);

    /** An act in the history. */
    @Message
    String kind(HistoryLine.Kind kind);
}
