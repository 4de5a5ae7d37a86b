package kr.stability.reporting.edition;

import kr.stability.reporting.order.Category;
import kr.stability.reporting.plan.ImprovementPlan;
import kr.stability.reporting.plan.Remedy;
import kr.stability.reporting.plan.ResponseOrganisation;

/** What is undeclared about the response organisation and the remedy, where the order asks for them or they are begun. */
final class AnswerGaps {
    private final OrderInput order;
    private final Gaps.Check check;

    AnswerGaps(OrderInput order, Gaps.Check check) {
        this.order = order;
        this.check = check;
    }

    void check(ImprovementPlan plan) {
        field(
                "상시 대응조직",
                "조직",
                "/responseOrganisation",
                plan.responseOrganisation(),
                asks(Category.RESPONSE_ORGANISATION));
        field("이용자 피해구제", "기준과 계획", "/remedy", plan.remedy(), asks(Category.USER_REMEDY));
        if (plan.responseOrganisation() != null
                && !Redaction.emptied(plan.responseOrganisation().confidential())) {
            organisation(plan.responseOrganisation());
        }
        if (plan.remedy() != null && !Redaction.emptied(plan.remedy().confidential())) {
            remedy(plan.remedy());
        }
    }

    private boolean asks(Category category) {
        return order.requirements().stream().anyMatch(requirement -> requirement.category() == category);
    }

    private void organisation(ResponseOrganisation is) {
        field("상시 대응조직", "이름", "/responseOrganisation/name", is.name(), true);
        field("상시 대응조직", "당직", "/responseOrganisation/dutyRoster", is.dutyRoster(), true);
        field("상시 대응조직", "전파 시간", "/responseOrganisation/escalationMinutes", is.escalationMinutes(), true);
        field("상시 대응조직", "연락처", "/responseOrganisation/contact", is.contact(), true);
    }

    private void remedy(Remedy remedy) {
        field("이용자 피해구제", "협의체", "/remedy/consultationBody", remedy.consultationBody(), true);
        field("이용자 피해구제", "피해 신고 수", "/remedy/claimsReported", remedy.claimsReported(), true);
        for (int i = 0; i < remedy.groups().size(); i++) {
            Remedy.Group group = remedy.groups().get(i);
            if (Redaction.emptied(group.confidential())) {
                continue;
            }
            String item = "피해구제 " + Words.of(group.group());
            String at = "/remedy/groups/" + i;
            field(item, "신고 수", at + "/claims", group.claims(), true);
            field(item, "이용자 수", at + "/users", group.users(), true);
            field(item, "기준", at + "/criteria", group.criteria(), true);
            field(item, "금액", at + "/amountKrw", group.amountKrw(), true);
            field(item, "기한", at + "/dueOn", group.dueOn(), true);
        }
    }

    private void field(String item, String name, String pointer, Object value, boolean applies) {
        check.field(new Gaps.Field(item, name, pointer), value, applies);
    }
}
