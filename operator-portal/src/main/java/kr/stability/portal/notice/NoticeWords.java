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
    String kind(NoticeKind kind);

    @Message
    String text(NoticeKind kind);
}
