package kr.stability.reporting.pages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import kr.stability.reporting.inspection.InspectionResult;
import kr.stability.reporting.inspection.InspectionStatus;
import kr.stability.reporting.ledger.Act;
import kr.stability.reporting.order.ExtensionView;
import kr.stability.reporting.order.Nature;
import kr.stability.reporting.order.Stage;
import kr.stability.reporting.plan.PlanPart;
import kr.stability.reporting.review.Verdict;

/** Words of the pages of an order and of a company; texts in {@code messages/order*.properties}. */
@MessageBundle(value = "order", locale = "ko")
public interface OrderWords {
    @Message
    String draft();

    @Message
    String automatic();

    @Message
    String onThisPage();

    @Message
    String nature();

    @Message
    String issuedBy();

    @Message
    String issued();

    @Message
    String arrived();

    @Message
    String midnight();

    @Message
    String resultDue();

    @Message
    String closedOn();

    @Message
    String why();

    @Message
    String whyResult();

    @Message
    String whySupplement();

    @Message
    String requirements();

    @Message
    String requirement();

    @Message
    String categoryAndStage();

    @Message
    String first();

    @Message
    String answer();

    @Message
    String answered();

    @Message
    String notAnswered();

    @Message
    String lastFinding();

    @Message
    String noFinding();

    @Message
    String ownDay(String day);

    @Message
    String versions();

    @Message
    String version();

    @Message
    String versionNumber(int n);

    @Message
    String filed();

    @Message
    String received();

    @Message
    String receipt();

    @Message
    String certifier();

    @Message
    String drafters();

    @Message
    String late();

    @Message
    String inTime();

    @Message
    String withdrawn();

    @Message
    String withdrawnBecause(String who, String when);

    @Message
    String neverFiled();

    @Message
    String reviews();

    @Message
    String reviewOf(int n);

    @Message
    String sent(String who, String when);

    @Message
    String notSent();

    @Message
    String assignedTo(String who);

    @Message
    String targetDay(String day);

    @Message
    String verdict();

    @Message
    String opinion();

    @Message
    String carried();

    @Message
    String supplementDue(String day);

    @Message
    String noReviews();

    @Message
    String noFindings();

    @Message
    String extensions();

    @Message
    String wholeOrder();

    @Message
    String until();

    @Message
    String grantedUntil();

    @Message
    String reason();

    @Message
    String asked();

    @Message
    String decision();

    @Message
    String milestones();

    @Message
    String achieved();

    @Message
    String achievedOn(String day);

    @Message
    String open();

    @Message
    String slip();

    @Message
    String slipped(Integer n);

    @Message
    String reportedIn(String month);

    @Message
    String noMilestones();

    @Message
    String firstMilestones(int n, long total);

    @Message
    String measures();

    @Message
    String measure();

    @Message
    String steps();

    @Message
    String claim();

    @Message
    String claimedDone(String day);

    @Message
    String notClaimed();

    @Message
    String seen();

    @Message
    String notSeen();

    @Message
    String noMeasures();

    @Message
    String firstMeasures(int n, long total);

    @Message
    String inspections();

    @Message
    String inspection();

    @Message
    String inspectedOn();

    @Message
    String result();

    @Message
    String found();

    @Message
    String followUp();

    @Message
    String recordedBy(String who, String when);

    @Message
    String noInspections();

    @Message
    String reports();

    @Message
    String month();

    @Message
    String revision(int n);

    @Message
    String milestonesReported();

    @Message
    String reportedAt();

    @Message
    String who();

    @Message
    String results();

    @Message
    String releases();

    @Message
    String released();

    @Message
    String reference();

    @Message
    String when();

    @Message
    String letters();

    @Message
    String letter(int n);

    @Message
    String stands();

    @Message
    String replaced(String when);

    @Message
    String demands(int n);

    @Message
    String history();

    @Message
    String act();

    @Message
    String subject();

    @Message
    String noHistory();

    @Message
    String laterHistory();

    @Message
    String firstHistory();

    @Message
    String sites();

    @Message
    String site();

    @Message
    String siteOwner();

    @Message
    String components();

    @Message
    String onlyHere();

    @Message
    String sitesLead(int n);

    @Message
    String noSites();

    @Message
    String noOrdersOf();

    @Message
    String latestPlan();

    @Message
    String natureOf(Nature of);

    @Message
    String stage(Stage of);

    @Message
    String finding(Verdict of);

    @Message
    String extension(ExtensionView.Status of);

    @Message
    String inspected(InspectionResult of);

    @Message
    String inspectionStatus(InspectionStatus of);

    @Message
    String part(PlanPart of);

    @Message
    String acted(Act of);
}
