package kr.stability.portal.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** What the masthead says to the person who looks at a page: {@code cdi:visit.unread}. */
@RequestScoped
@Named("visit")
public class Visit {
    private long unread;

    /** How many notices the person has not read. */
    public long getUnread() {
        return unread;
    }

    void found(long count) {
        unread = count;
    }
}
