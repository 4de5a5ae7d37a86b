package kr.stability.reporting.assurance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kr.stability.reporting.assurance.AssuranceViews.ItemView;
import kr.stability.reporting.assurance.AssuranceViews.QualityView;
import kr.stability.reporting.operator.OperatorScope;
import kr.stability.reporting.submission.FiledPlans;
import kr.stability.reporting.submission.Submission;
import kr.stability.reporting.time.BusinessClock;

/** What can be said of the evidence of a filing; a company is told of its own uses only. */
@ApplicationScoped
public class EvidenceQualities {
    private final OperatorScope scope;
    private final FiledPlans plans;
    private final OtherUses uses;
    private final ResultUses results;

    EvidenceQualities(OperatorScope scope, FiledPlans plans, OtherUses uses, ResultUses results) {
        this.scope = scope;
        this.plans = plans;
        this.uses = uses;
        this.results = results;
    }

    /**
     * Each file with its dates, its maker, and its other uses.
     *
     * @throws kr.stability.reporting.problem.Problem {@code not-found} when there is no such filing for the caller
     */
    @Transactional
    public QualityView of(UUID id) {
        Submission filing = scope.load(Submission.class, id);
        LocalDate filedOn = LocalDate.ofInstant(filing.filedAt, BusinessClock.SEOUL);
        List<EvidenceQuality> items = EvidenceQuality.of(plans.of(filing), filedOn);
        Map<String, List<String>> places = AssuranceViews.places(items);
        EvidenceUses others = others(filing, places.keySet());
        return new QualityView(
                id,
                filedOn,
                items.stream().map(ItemView::of).toList(),
                places.entrySet().stream()
                        .map(file -> others.of(file.getKey(), file.getValue()))
                        .toList());
    }

    private EvidenceUses others(Submission filing, Set<String> files) {
        boolean everyone = scope.seesAll();
        String only = everyone ? null : filing.operatorCode;
        return new EvidenceUses(filing.operatorCode, uses.of(filing, files, only), results.of(files, only), everyone);
    }
}
