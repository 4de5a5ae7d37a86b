package kr.stability.portal.notice;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the notices; texts in {@code messages/notice*.properties}. */
@MessageBundle("notice")
public interface NoticeWords {
    @Message
    String notices();

    @Message
    String unreadCount(long count);

    @Message
    String none();

    @Message
    String markRead();

    @Message
    String markAllRead();

    @Message
    String unread();

    @Message
    String due();

    @Message
    String at();

    @Message
    String see();

    @Message
    String mailOrder();

    @Message
    String mailSettings();

    @Message
    String mailWhy();

    @Message
    String settings();

    @Message
    String settingsIntro();

    @Message
    String settingsSaved();

    @Message
    String byMail();

    @Message
    String mailGoesTo();

    @Message
    String noAddress();

    @Message
    String mailLanguage();

    @Message
    String korean();

    @Message
    String english();

    @Message
    String save();

    @Message
    String back();

    @Message
    String kind(NoticeKind kind);

    @Message
    String text(NoticeKind kind);

    @Message
    String part(String requirement);

    @Message
    String results();

    @Message
    String resultReport();
}
