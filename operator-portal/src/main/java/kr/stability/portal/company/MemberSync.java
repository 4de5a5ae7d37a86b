package kr.stability.portal.company;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kr.stability.portal.notice.Addressees;
import kr.stability.portal.order.OrderSnapshot;
import kr.stability.portal.tenancy.EveryCompany;
import org.jboss.logging.Logger;

/**
 * Lets the notices know who works for a company, so that people are told who have not signed in yet, and nobody is told who
 * has left. Companies are those with an order.
 */
@ApplicationScoped
@EveryCompany
class MemberSync {
    private static final Logger LOG = Logger.getLogger(MemberSync.class);

    private final Directory directory;
    private final Addressees addressees;

    MemberSync(Directory directory, Addressees addressees) {
        this.directory = directory;
        this.addressees = addressees;
    }

    @Scheduled(
            every = "{stability.company.sync-every}",
            delayed = "20s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sync() {
        companies().forEach(this::sync);
    }

    /** A company whose members cannot be listed keeps those known before. */
    void sync(String operator) {
        try {
            List<Member> members = directory.members(operator).stream()
                    .filter(member -> member.admin() || !member.roles().isEmpty())
                    .toList();
            members.forEach(member ->
                    addressees.joined(operator, member.person(), member.has(MemberRole.CERTIFIER), member.email()));
            addressees.left(operator, members.stream().map(Member::person).toList());
        } catch (RuntimeException e) {
            LOG.warnf("Members of %s cannot be listed, notices go to those known before: %s", operator, e);
        }
    }

    private static List<String> companies() {
        return QuarkusTransaction.requiringNew()
                .call(() -> OrderSnapshot.<OrderSnapshot>listAll().stream()
                        .map(OrderSnapshot::operator)
                        .distinct()
                        .toList());
    }
}
