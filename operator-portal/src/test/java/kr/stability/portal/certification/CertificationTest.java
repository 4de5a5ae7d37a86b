package kr.stability.portal.certification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import kr.stability.portal.delivery.Filing;
import kr.stability.portal.plan.CheckedPlan;
import kr.stability.portal.session.Person;
import org.junit.jupiter.api.Test;

class CertificationTest {
    private static final Person KIM = new Person("iss", "1", "김민준");
    private static final Person LEE = new Person("iss", "2", "이서연");

    private static Certification by(Person certifier, List<Person> drafters) {
        return by(certifier, drafters, drafters);
    }

    private static Certification by(Person certifier, List<Person> drafters, List<Person> today) {
        return of(new Certification.People(drafters, today, certifier), List.of());
    }

    private static Certification after(Filing... filed) {
        return of(new Certification.People(List.of(KIM), List.of(KIM), LEE), List.of(filed));
    }

    private static Certification of(Certification.People people, List<Filing> filed) {
        CheckedPlan plan = new CheckedPlan(JsonNodeFactory.instance.objectNode(), List.of());
        return new Certification(1, plan, CanonicalJson.of(plan.content()), people, filed, handedOver());
    }

    private static Desk handedOver() {
        Handover step = new Handover();
        step.step = Handover.Step.HANDED_OVER;
        step.draftVersion = 1;
        return new Desk(List.of(step), 1, 0);
    }

    @Test
    void whoWroteItAloneCannotCertifyIt() {
        assertThat(by(KIM, List.of(KIM)).refusal()).contains(Refusal.FOUR_EYES);
    }

    @Test
    void whoWroteItWithAFormerAccountCannot() {
        assertThat(by(LEE, List.of(KIM), List.of(LEE)).refusal()).contains(Refusal.FOUR_EYES);
    }

    @Test
    void whoWroteItWithAnotherCan() {
        assertThat(by(KIM, List.of(KIM, LEE)).refusal()).isEmpty();
    }

    /** Compared with the one that was received: the ministry refuses that one again, not the other. */
    @Test
    void aFilingThatIsNeverDeliveredIsNotTheOneBefore() {
        Filing received = new Filing();
        Filing infected = new Filing();
        infected.infected = true;
        assertThat(after(received, infected).before()).contains(received);
    }

    @Test
    void theHashIsThatOfTheCanonicalForm() {
        var value = JsonNodeFactory.instance.objectNode().put("b", 1).put("a", 0.80);
        assertThat(new String(CanonicalJson.of(value).bytes())).isEqualTo("{\"a\":0.8,\"b\":1}");
    }
}
