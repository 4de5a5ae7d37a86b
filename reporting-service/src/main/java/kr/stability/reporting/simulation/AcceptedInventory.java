package kr.stability.reporting.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import kr.stability.reporting.plan.ImprovementPlan;
import kr.stability.reporting.review.AcceptedSubmissions;
import kr.stability.reporting.submission.FiledPlans;
import kr.stability.reporting.submission.Submission;

/**
 * What all companies together have declared and the ministry has accepted. A company has one inventory: of several
 * accepted plans the one filed last that declares components counts.
 */
@ApplicationScoped
public class AcceptedInventory {
    private final AcceptedSubmissions accepted;
    private final FiledPlans plans;

    AcceptedInventory(AcceptedSubmissions accepted, FiledPlans plans) {
        this.accepted = accepted;
        this.plans = plans;
    }

    /** As it stood at a cut-off, by code of the company. */
    @Transactional(Transactional.TxType.MANDATORY)
    Asked at(Instant cutOff) {
        SequencedMap<String, ImprovementPlan> byOperator = new LinkedHashMap<>();
        List<Submission> counted = new ArrayList<>();
        accepted.at(cutOff).stream()
                .sorted(Comparator.comparing((Submission filing) -> filing.operatorCode)
                        .thenComparing(filing -> filing.filedAt, Comparator.reverseOrder()))
                .forEach(filing -> {
                    ImprovementPlan plan = plans.of(filing);
                    boolean declares =
                            !plan.components().isEmpty() || !plan.sites().isEmpty();
                    if (declares && byOperator.putIfAbsent(filing.operatorCode, plan) == null) {
                        counted.add(filing);
                    }
                });
        return Asked.all(counted, byOperator);
    }
}
