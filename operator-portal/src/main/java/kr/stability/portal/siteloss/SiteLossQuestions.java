package kr.stability.portal.siteloss;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.stability.portal.order.SeenOrder;
import kr.stability.portal.plan.Drafts;
import kr.stability.portal.plan.Section;
import kr.stability.portal.reporting.ProblemView;
import kr.stability.portal.reporting.ReportingApi;
import kr.stability.portal.reporting.SimulationQuestion;
import kr.stability.portal.reporting.SimulationView;
import kr.stability.portal.reporting.SimulationView.Verdict;
import kr.stability.portal.siteloss.SiteLossPage.State;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Puts one question for each data centre of a draft to reporting-service: the rules are there and nowhere else. */
@ApplicationScoped
class SiteLossQuestions {
    private static final Logger LOG = Logger.getLogger(SiteLossQuestions.class);
    private static final int MOST_SITES = 20;
    private static final int WRONG = 422;
    private static final String DRAFT = "/draft";

    private final ReportingApi reporting;
    private final Drafts drafts;

    SiteLossQuestions(@RestClient ReportingApi reporting, Drafts drafts) {
        this.reporting = reporting;
        this.drafts = drafts;
    }

    /** The page, with the loss of this data centre in the picture; null or an unknown one takes the worst. */
    SiteLossPage of(SeenOrder order, String lost) {
        DraftInventory draft = DraftInventory.of(
                drafts.section(order, Section.SITES).plan().check(order.view().requirementCodes()));
        if (draft.sites().isEmpty() || draft.services().isEmpty()) {
            return unanswered(order, draft, State.NOTHING_TO_ASK, List.of());
        }
        try {
            return answered(order, draft, lost);
        } catch (WebApplicationException e) {
            return refused(order, draft, e);
        } catch (ProcessingException e) {
            LOG.warnf("reporting-service does not answer: %s", e.getMessage());
            return unanswered(order, draft, State.UNREACHABLE, List.of());
        }
    }

    private SiteLossPage answered(SeenOrder order, DraftInventory draft, String lost) {
        Map<String, SimulationView> answers = new LinkedHashMap<>();
        for (String site : draft.sites().stream().limit(MOST_SITES).toList()) {
            answers.put(
                    site, reporting.simulate(new SimulationQuestion(List.of(site), answers.isEmpty(), draft.json())));
        }
        String shown = answers.containsKey(lost) ? lost : worst(answers);
        SimulationView answer = new SimulationView(
                answers.get(shown).loss(), answers.values().iterator().next().singlePoints());
        return new SiteLossPage(
                order,
                shown,
                List.copyOf(answers.keySet()),
                SiteLossPage.rows(answers, draft.names()),
                answer,
                new Drawing(draft, shown, answer.loss()).picture(),
                State.ANSWERED,
                List.of());
    }

    /** The data centre whose loss breaks most promises; of several the first. */
    private static String worst(Map<String, SimulationView> answers) {
        Comparator<String> broken = Comparator.comparingLong(site -> answers.get(site).loss().services().stream()
                .filter(service -> service.verdict() == Verdict.MISSED)
                .count());
        return answers.keySet().stream()
                .reduce((one, other) -> broken.compare(other, one) > 0 ? other : one)
                .orElseThrow();
    }

    private static SiteLossPage refused(SeenOrder order, DraftInventory draft, WebApplicationException e) {
        if (e.getResponse().getStatus() != WRONG) {
            LOG.warnf("reporting-service refuses: %d", e.getResponse().getStatus());
            return unanswered(order, draft, State.UNREACHABLE, List.of());
        }
        List<SiteLossPage.Wrong> wrong = e.getResponse().readEntity(ProblemView.class).violations().stream()
                .filter(violation -> violation.pointer().startsWith(DRAFT + "/"))
                .map(violation -> new SiteLossPage.Wrong(
                        violation.message(),
                        SiteLossPage.link(order, violation.pointer().substring(DRAFT.length()))))
                .toList();
        return unanswered(order, draft, State.WRONG, wrong);
    }

    private static SiteLossPage unanswered(
            SeenOrder order, DraftInventory draft, State state, List<SiteLossPage.Wrong> wrong) {
        return new SiteLossPage(
                order,
                null,
                List.copyOf(draft.sites()),
                List.of(),
                null,
                new Drawing(draft, null, null).picture(),
                state,
                wrong);
    }
}
