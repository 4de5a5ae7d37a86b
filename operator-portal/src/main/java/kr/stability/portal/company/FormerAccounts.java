package kr.stability.portal.company;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import kr.stability.portal.session.AccountLinks;
import kr.stability.portal.session.Person;

/**
 * Accounts that wrote or certified for a company and are not members any more. What they wrote keeps their issuer and
 * subject for ever; a link says who they are today.
 */
@ApplicationScoped
class FormerAccounts implements AccountLinks {
    private static final int MOST_LINKS = 20;
    private static final String SEEN = """
            SELECT DISTINCT ON (iss, sub) iss, sub, name FROM (
                SELECT w.iss, w.sub, w.name FROM plan_drafter w JOIN plan_draft d ON d.id = w.draft_id
                WHERE d.operator = ?1
                UNION ALL
                SELECT certifier ->> 'iss', certifier ->> 'sub', certifier ->> 'name' FROM filing WHERE operator = ?1
            ) seen
            WHERE NOT EXISTS (SELECT 1 FROM company_act l
                WHERE l.act = 'RELINK' AND l.old_iss = seen.iss AND l.old_sub = seen.sub)
            ORDER BY iss, sub, name
            """;

    private final EntityManager entities;

    FormerAccounts(EntityManager entities) {
        this.entities = entities;
    }

    /** Accounts of the company's past that belong to none of today's members and are not linked. */
    List<Person> of(String operator, Collection<Member> members) {
        List<?> rows = QuarkusTransaction.joiningExisting()
                .call(() -> entities.createNativeQuery(SEEN, Object[].class)
                        .setParameter(1, operator)
                        .getResultList());
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Person((String) row[0], (String) row[1], (String) row[2]))
                .filter(person ->
                        members.stream().noneMatch(member -> member.person().is(person)))
                .toList();
    }

    /** The account that a person uses today: follows the links from one to the next. */
    @Override
    public Person today(Person person) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            Person now = person;
            for (int i = 0; i < MOST_LINKS; i++) {
                CompanyAct link = CompanyAct.<CompanyAct>find(
                                "act = ?1 and oldIss = ?2 and oldSub = ?3 order by id desc",
                                CompanyAct.Kind.RELINK,
                                now.iss(),
                                now.sub())
                        .firstResult();
                if (link == null) {
                    return now;
                }
                now = new Person(link.memberIss, link.memberSub, link.memberName);
            }
            return now;
        });
    }
}
