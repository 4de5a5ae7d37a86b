package kr.stability.portal.notice;

import java.util.List;
import java.util.Optional;

/** What people are told. The words are in {@link NoticeWords}; the names are stored. */
public enum NoticeKind {
    /** 14 days or fewer are left to file. */
    D14(14),
    /** 7 days or fewer. */
    D7(7),
    /** 3 days or fewer. */
    D3(3),
    /** The last day is tomorrow or today. */
    D1(1),
    /** The last day is over and nothing was filed. */
    OVERDUE(-1),
    /** The ministry has received a filing; there is a receipt. */
    RECEIVED(null),
    /** A virus was found in a file of a filing, which is not delivered: it has to be filed again. */
    INFECTED(null),
    /** The ministry asks for a supplement. */
    SUPPLEMENT(null),
    /** The ministry has accepted the plan. */
    ACCEPTED(null),
    /** A part of the plan waits for a certifier. */
    WAITING(null);

    private static final List<NoticeKind> REMINDERS = List.of(OVERDUE, D1, D3, D7, D14);
    private final Integer daysLeft;

    NoticeKind(Integer daysLeft) {
        this.daysLeft = daysLeft;
    }

    /** The reminder that is due with so many days left, negative after the last day; nothing when it is too early. */
    public static Optional<NoticeKind> reminder(long daysLeft) {
        return REMINDERS.stream().filter(kind -> daysLeft <= kind.daysLeft).findFirst();
    }

    /** True for what only somebody who certifies can do something about. */
    boolean forCertifiersOnly() {
        return this == WAITING;
    }

    /** True for a reminder of something that is owed, which says nothing once that is done. */
    boolean reminds() {
        return daysLeft != null;
    }

    /** True for what people should see first. */
    public boolean urgent() {
        return this == D1 || this == OVERDUE || this == SUPPLEMENT || this == INFECTED;
    }
}
