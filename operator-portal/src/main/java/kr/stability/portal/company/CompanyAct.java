package kr.stability.portal.company;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Page;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kr.stability.portal.session.Person;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

/** One line of the audit list of a company. The table takes new rows only. */
@Entity
@Immutable
public class CompanyAct extends PanacheEntityBase {
    private static final int SHOWN = 200;

    /** UUIDv7: later acts have greater ids. */
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    /** Code of the company. */
    public String operator;

    /** Business time. */
    public Instant at;

    @Enumerated(EnumType.STRING)
    public Kind act;

    public String byIss;
    public String bySub;
    public String byName;
    public String memberIss;
    public String memberSub;
    public String memberName;

    /** Role that was given or taken, or null. */
    @Enumerated(EnumType.STRING)
    public MemberRole role;

    /** Issuer of the account before, or null. */
    public String oldIss;

    /** Subject of the account before, or null. */
    public String oldSub;

    public String reason;

    /** What was done. */
    public enum Kind {
        GIVE,
        TAKE,
        RELINK,
        /** The identity provider refused or did not answer: what the line before says may not have happened. */
        FAILED
    }

    /** An act of an administrator on a member. */
    static CompanyAct of(Kind act, String operator, Person by, Person member) {
        CompanyAct line = new CompanyAct();
        line.act = act;
        line.operator = operator;
        line.byIss = by.iss();
        line.bySub = by.sub();
        line.byName = by.name();
        line.memberIss = member.iss();
        line.memberSub = member.sub();
        line.memberName = member.name();
        return line;
    }

    /** The audit list of a company, the last act first, at most 200. */
    static List<CompanyAct> newest(String operator) {
        return find("operator = ?1 order by id desc", operator)
                .page(Page.ofSize(SHOWN))
                .list();
    }
}
