package kr.stability.reporting.pages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import kr.stability.reporting.assurance.ProvedPeriod;
import kr.stability.reporting.plan.EvidenceReference;
import kr.stability.reporting.plan.PlanDifferences;

/** Words of the page of a plan; texts in {@code messages/plan*.properties}. */
@MessageBundle(value = "plan", locale = "ko")
public interface PlanWords {
    @Message
    String title(int n);

    @Message
    String heading(String company, int n);

    @Message
    String hash();

    @Message
    String form();

    @Message
    String findings();

    @Message
    String measuresThatAnswer();

    @Message
    String noMeasure();

    @Message
    String noReview();

    @Message
    String draftReview();

    @Message
    String sentReview(String who, String when);

    @Message
    String differences();

    @Message
    String since(int n, long total);

    @Message
    String firstVersion();

    @Message
    String noDifferences(int n);

    @Message
    String firstDifferences(int n, long total);

    @Message
    String place();

    @Message
    String before();

    @Message
    String after();

    @Message
    String nothing();

    @Message
    String evidence();

    @Message
    String evidenceLead();

    @Message
    String noEvidence();

    @Message
    String file();

    @Message
    String proves();

    @Message
    String effective();

    @Message
    String fitOf();

    @Message
    String age();

    @Message
    String maker();

    @Message
    String otherUses();

    @Message
    String undeclared();

    @Message
    String notUsedElsewhere();

    /**
     * A result report as the place where a file is used.
     *
     * @param order number of the order
     * @param version of the report
     */
    @Message
    String resultReport(String order, int version);

    @Message
    String content();

    @Message
    String pageOf(int n, int of);

    @Message
    String pages();

    @Message
    String previous();

    @Message
    String next();

    @Message
    String cameFor();

    @Message
    String notThere(String at);

    @Message
    String markedConfidential();

    @Message
    String withdrawn(String when);

    @Message
    String unexplained();

    @Message
    String sections();

    @Message
    String changed(PlanDifferences.Kind of);

    @Message
    String fit(ProvedPeriod.Fit of);

    @Message
    String madeBy(EvidenceReference.Maker of);
}
