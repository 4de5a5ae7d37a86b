package kr.stability.portal.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import kr.stability.portal.plan.Remark;
import kr.stability.portal.session.OperatorScope;
import kr.stability.portal.session.Person;

/** What an administrator does with the members of their own company. Each act is in the audit list before it is done. */
@ApplicationScoped
class Members {
    private static final int LONGEST_REASON = 1000;

    private final Directory directory;
    private final AuditList audit;
    private final FormerAccounts accounts;
    private final OperatorScope scope;

    Members(Directory directory, AuditList audit, FormerAccounts accounts, OperatorScope scope) {
        this.directory = directory;
        this.audit = audit;
        this.accounts = accounts;
        this.scope = scope;
    }

    /** The members of one of the administrator's own companies. */
    List<Member> of(String operator) {
        return directory.members(own(operator));
    }

    /** Gives a role. A role that the member has is not given again. */
    Outcome give(String operator, String sub, MemberRole role) {
        Member member = directory.member(own(operator), sub);
        if (member.has(role)) {
            return Outcome.DONE;
        }
        return act(CompanyAct.Kind.GIVE, operator, member, role);
    }

    /** Takes a role. */
    Outcome take(String operator, String sub, MemberRole role) {
        Member member = directory.member(own(operator), sub);
        return member.has(role) ? act(CompanyAct.Kind.TAKE, operator, member, role) : Outcome.DONE;
    }

    private Outcome act(CompanyAct.Kind kind, String operator, Member member, MemberRole role) {
        if (!directory.isOnlyHere(operator, member)) {
            return Outcome.IN_SEVERAL_COMPANIES;
        }
        audit.write(line(kind, operator, member, role));
        try {
            if (kind == CompanyAct.Kind.GIVE) {
                directory.give(member, role);
            } else {
                directory.take(member, role);
            }
            return Outcome.DONE;
        } catch (RuntimeException e) {
            audit.write(line(CompanyAct.Kind.FAILED, operator, member, role));
            throw e;
        }
    }

    private CompanyAct line(CompanyAct.Kind kind, String operator, Member member, MemberRole role) {
        CompanyAct line = CompanyAct.of(kind, operator, scope.person(), member.person());
        line.role = role;
        return line;
    }

    /** Says that a member is the person who used another account of this company before. */
    Outcome relink(String operator, String sub, String former, String reason) {
        Member member = directory.member(own(operator), sub);
        Optional<Person> before = accounts.of(operator, directory.members(operator)).stream()
                .filter(person -> person.sub().equals(former))
                .findFirst();
        if (before.isEmpty()) {
            return Outcome.NO_SUCH_ACCOUNT;
        }
        Remark why = new Remark(reason);
        if (why.broken().isPresent() || why.text().length() > LONGEST_REASON) {
            return Outcome.REASON_MISSING;
        }
        CompanyAct line = CompanyAct.of(CompanyAct.Kind.RELINK, operator, scope.person(), member.person());
        line.oldIss = before.get().iss();
        line.oldSub = before.get().sub();
        line.reason = why.text();
        audit.write(line);
        return Outcome.DONE;
    }

    private String own(String operator) {
        if (operator == null || !scope.operators().contains(operator)) {
            throw new NotFoundException();
        }
        return operator;
    }

    /** What came of an act. */
    public enum Outcome {
        DONE,
        /** Roles are valid in every company of a person: one company alone may not change them. */
        IN_SEVERAL_COMPANIES,
        /** No account of that id has written or filed for this company, or it is in use or linked already. */
        NO_SUCH_ACCOUNT,
        /** No reason was given, or one of more than 1,000 characters or with characters that no text may have. */
        REASON_MISSING;

        public boolean refused() {
            return this != DONE;
        }
    }
}
