package kr.stability.portal.notice;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Page;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kr.stability.portal.reporting.Text;

/** One thing told to one person. The key (person, kind, subject) is unique, so it is told once. */
@Entity
public class Notice extends PanacheEntityBase {
    private static final int SHOWN = 200;

    @Id
    public UUID id;

    public UUID addresseeId;

    @Enumerated(EnumType.STRING)
    public NoticeKind kind;

    public String subject;
    public String operator;
    public String orderNumber;
    public String titleKo;
    public String titleEn;

    /** Code of the one requirement it is about, or null when it is about all of the order. */
    public String requirement;

    /** True when it is about the results, not about the plan. */
    public boolean results;

    /** Path of the page that it is about. */
    public String link;

    /** Last day that it speaks of, or null. */
    public LocalDate dueOn;

    /** Business time. */
    public Instant noticedAt;

    /** Business time, or null while it is unread. */
    public Instant readAt;

    @Enumerated(EnumType.STRING)
    public Mailing mail;

    /** Mails tried so far. */
    public int mailAttempts;

    /** Real time. */
    public Instant mailSentAt;

    public String mailError;

    /** How far the mail is. */
    public enum Mailing {
        WAITING,
        SENT,
        /** The person does not want this kind by mail. */
        MUTED,
        /** What it reminds of was done before it could be sent. */
        DONE,
        /** The person has left the company since. */
        LEFT,
        /** The person has no address, or one that is not a plain address. */
        NO_ADDRESS,
        /** No mail server is configured: the notice is in the portal only. */
        NOT_CONFIGURED,
        /** Could not be sent within three days. */
        EXPIRED
    }

    /** Title of what the order is about. */
    public Text title() {
        return new Text(titleKo, titleEn);
    }

    /** The order that a reminder is about, with which its subject begins. */
    UUID order() {
        return UUID.fromString(subject.substring(0, subject.indexOf(':')));
    }

    public boolean unread() {
        return readAt == null;
    }

    /** The notices of a person, the newest first, at most 200. */
    static List<Notice> newest(UUID addressee) {
        return find("addresseeId = ?1 order by noticedAt desc, id", addressee)
                .page(Page.ofSize(SHOWN))
                .list();
    }

    /** How many they have not read, of the companies that they work for now. */
    static long unread(UUID addressee, Set<String> operators) {
        return count("addresseeId = ?1 and readAt is null and operator in ?2", addressee, operators);
    }
}
