package kr.stability.portal.review;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.stability.portal.delivery.Filing;
import kr.stability.portal.order.SeenOrder;
import kr.stability.portal.plan.PlanDraft;
import kr.stability.portal.plan.SavedDraft;
import kr.stability.portal.plan.Violation;
import kr.stability.portal.reporting.ReviewView;

/** Puts the findings that were sent beside the draft that answers them; pages of other rooms show it by a tag. */
@ApplicationScoped
@Named("findings")
public class AnsweredFindings {

    /** All findings of the last sent review; none while there is no review. */
    @Transactional
    public Findings of(SeenOrder order) {
        return Findings.lastSent(order.reviews())
                .map(review -> of(order, review))
                .orElseGet(Findings::none);
    }

    /** The findings that a section of the plan has to do with; the measures have to do with all of them. */
    @Transactional
    public Findings on(SeenOrder order, String section) {
        Findings all = of(order);
        List<Answer> here = all.answers().stream()
                .filter(answer -> section.equals("measures")
                        || AnswerParts.sections(answer.requirement().category()).contains(member(section)))
                .toList();
        return new Findings(all.version(), all.sentAt(), all.filed(), here);
    }

    /** The member of the plan that a section's address stands for. */
    private static String member(String section) {
        return section.equals("response-organisation") ? "responseOrganisation" : section;
    }

    private Findings of(SeenOrder order, ReviewView review) {
        PlanDraft draft = SavedDraft.ofOrder(order.id()).map(SavedDraft::plan).orElseGet(() -> PlanDraft.of(List.of()));
        List<Filing> filings = Filing.standing(order.id()).stream()
                .filter(filing -> !filing.infected)
                .toList();
        int version = Findings.version(order.view(), review);
        int filed = Math.max(
                filings.isEmpty() ? 0 : filings.getLast().counted(),
                order.view().submissions().size());
        Optional<JsonNode> before =
                filed > version || filings.isEmpty() ? Optional.empty() : Optional.of(filings.getLast().content);
        JsonNode now = draft.check(order.view().requirementCodes()).content();
        List<Answer> answers = review.findings().stream()
                .flatMap(finding -> order.view().requirement(finding.requirement()).stream()
                        .map(requirement -> new Answer(
                                requirement,
                                finding,
                                places(draft, requirement.code()),
                                before.filter(filing -> AnswerParts.of(requirement, filing)
                                                .equals(AnswerParts.of(requirement, now)))
                                        .isPresent())))
                .toList();
        return new Findings(version, review.sentAt(), filed, answers);
    }

    private static List<Answer.Place> places(PlanDraft draft, String requirement) {
        JsonNode measures = draft.typed().path("measures");
        List<Answer.Place> places = new ArrayList<>();
        for (int i = 0; i < measures.size(); i++) {
            JsonNode measure = measures.get(i);
            if (AnswerParts.names(measure, requirement)) {
                places.add(new Answer.Place(
                        measure.path("code").asText("?"),
                        measure.at("/title/ko").asText(""),
                        Violation.id("/measures/" + i)));
            }
        }
        return places;
    }
}
