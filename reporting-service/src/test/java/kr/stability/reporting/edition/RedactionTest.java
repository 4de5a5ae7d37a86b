package kr.stability.reporting.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import kr.stability.reporting.plan.Component;
import kr.stability.reporting.plan.DigitalService;
import kr.stability.reporting.plan.ImprovementPlan;
import org.junit.jupiter.api.Test;

/** Codes are unique in their list only: a service may be called like a component that it needs. */
class RedactionTest {
    private static final ImprovementPlan PLAN = ImprovementPlan.inventory(
            List.of(service("TALK"), service("MAIL")), List.of(), List.of(component("TALK"), component("MAIL")));

    @Test
    void aServiceThatStaysOutDoesNotHideTheComponentOfTheSameCode() {
        ImprovementPlan open = new Redaction(Set.of("/services/0")).of(PLAN);
        assertThat(open.services().get(0).code()).isEqualTo("비공개 1");
        assertThat(open.services().get(1).needs()).containsExactly("TALK", "MAIL");
    }

    @Test
    void whatStaysOutHasANameOfItsOwn() {
        ImprovementPlan open = new Redaction(Set.of("/services/0", "/components/0", "/components/1")).of(PLAN);
        assertThat(open.components()).extracting(Component::code).containsExactly("비공개 2", "비공개 3");
        assertThat(open.services().get(1).needs()).containsExactly("비공개 2", "비공개 3");
    }

    private static DigitalService service(String code) {
        return new DigitalService(code, null, null, null, null, null, null, List.of("TALK", "MAIL"), List.of(), null);
    }

    private static Component component(String code) {
        return new Component(
                code, null, null, null, List.of(), null, null, null, null, null, List.of(), List.of(), List.of(), null);
    }
}
