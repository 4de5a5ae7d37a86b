package kr.stability.reporting.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.stability.reporting.plan.ImprovementPlan;
import kr.stability.reporting.submission.FiledPlans;
import kr.stability.reporting.submission.Submission;
import kr.stability.reporting.tenancy.EveryCompany;

/** What other companies have filed last; the newest plan that names a data centre counts. */
@ApplicationScoped
class OtherStatements {
    private final FiledPlans plans;

    OtherStatements(FiledPlans plans) {
        this.plans = plans;
    }

    /** By code of the company, without this one. */
    @EveryCompany
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Map<String, ImprovementPlan> than(String operator) {
        List<Submission> latest = Submission.list("""
                from Submission s where s.operatorCode <> ?1
                  and not exists (select 1 from Withdrawal w where w.submissionId = s.id)
                  and not exists (select 1 from Submission later
                    where later.orderId = s.orderId and later.version > s.version
                      and not exists (select 1 from Withdrawal w where w.submissionId = later.id))
                order by s.filedAt desc, s.id""", operator);
        Map<String, ImprovementPlan> byOperator = new LinkedHashMap<>();
        for (Submission filing : latest) {
            ImprovementPlan plan = plans.of(filing);
            if (!plan.sites().isEmpty()) {
                byOperator.putIfAbsent(filing.operatorCode, plan);
            }
        }
        return byOperator;
    }
}
