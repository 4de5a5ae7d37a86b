package kr.stability.portal.notice;

import java.time.Instant;
import java.time.LocalDate;
import kr.stability.portal.reporting.OrderView;

/**
 * Something that people of a company are to be told once.
 *
 * @param subject with the kind the key of the occurrence: the same thing has the same subject for ever
 * @param order the order it is about
 * @param requirement code of the one requirement it is about, or null
 * @param results true when it is about the results, not about the plan
 * @param link path of the page to look at
 * @param dueOn last day that it speaks of, Asia/Seoul, or null
 * @param at when it happened, business time; null when it holds until something is done about it
 */
record Occurrence(
        NoticeKind kind,
        String subject,
        OrderView order,
        String requirement,
        boolean results,
        String link,
        LocalDate dueOn,
        Instant at) {

    static Occurrence lasting(NoticeKind kind, String subject, OrderView order, LocalDate dueOn) {
        return new Occurrence(kind, subject, order, null, false, "/orders/" + order.id(), dueOn, null);
    }

    /** The results, which have a day of their own. */
    static Occurrence results(NoticeKind kind, OrderView order) {
        return new Occurrence(
                kind,
                order.id() + ":results:" + order.resultDueOn(),
                order,
                null,
                true,
                "/orders/" + order.id() + "/result",
                order.resultDueOn(),
                null);
    }

    /** A requirement that comes on its own day. */
    static Occurrence part(NoticeKind kind, OrderView order, OrderView.Requirement part) {
        return new Occurrence(
                kind,
                order.id() + ":" + part.code() + ":" + part.separateDueOn(),
                order,
                part.code(),
                false,
                "/orders/" + order.id(),
                part.separateDueOn(),
                null);
    }
}
