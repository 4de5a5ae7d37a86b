package kr.stability.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kr.stability.portal.reporting.PlanCheckView.Kind;
import kr.stability.portal.reporting.PlanCheckView.Remark;
import kr.stability.portal.reporting.Text;
import org.junit.jupiter.api.Test;

class ExplanationsTest {
    private static final String CODE = "core-service-without-rpo /services/TALK/rpoMinutes";

    @Test
    void theNamesOfTheListsFitOnTheTabOfASheet() {
        for (Section section : Section.values()) {
            assertThat(section.explanations()).matches("explain[A-Z][A-Za-z]+").hasSizeLessThanOrEqualTo(28);
        }
    }

    @Test
    void whatSectionsExplainIsFiledTogether() {
        JsonNode filed = new PlanDraft(services("실시간 복제")).check(List.of()).content();
        assertThat(filed.path("explanations").toString())
                .isEqualTo("[{\"rule\":\"core-service-without-rpo\",\"pointer\":\"/services/TALK/rpoMinutes\","
                        + "\"text\":{\"ko\":\"실시간 복제\"}}]");
        assertThat(filed.has("explainServices")).isFalse();
    }

    @Test
    void anExplanationThatSaysNothingIsNotKept() {
        ObjectNode typed = Typed.empty();
        typed.putArray("explainServices").addObject().put("code", CODE);
        assertThat(Explanations.pruned(Section.SERVICES, typed).isEmpty()).isTrue();
    }

    @Test
    void anExplanationIsReadAndComparedInWords() {
        PlanPreview preview = PlanPreview.of(filed("실시간 복제"));
        PlanPreview.Part row = preview.sections().getLast().parts().getFirst();
        assertThat(row.label().ko()).startsWith("서비스 TALK: ").contains("RPO");
        assertThat(row.items()).extracting(PlanPreview.Item::value).containsExactly("실시간 복제");
        assertThat(PlanDiff.between(filed("실시간 복제"), filed("매일 백업"))
                        .rows()
                        .getFirst()
                        .changes())
                .extracting(change -> change.after().ko())
                .containsExactly("매일 백업");
    }

    @Test
    void theFieldStandsBesideTheRemarkUnderANameOfItsOwn() {
        FormView form = form(services("실시간 복제"), remark(Kind.MUST_EXPLAIN));
        RemarkView shown = form.root()
                .fields()
                .filter(field -> field.pointer().equals("/services/0/rpoMinutes"))
                .flatMap(field -> field.remarks().stream())
                .findFirst()
                .orElseThrow();
        assertThat(shown.explanation().ko()).isEqualTo("실시간 복제");
        assertThat(form.unasked()).isEmpty();
        assertThat(form.others()).isEmpty();
    }

    @Test
    void whatIsNotAskedAnyMoreIsKeptOnThePage() {
        assertThat(form(services("실시간 복제")).unasked())
                .extracting(ExplanationView::ko)
                .containsExactly("실시간 복제");
    }

    @Test
    void aWarningIsNotExplained() {
        assertThat(form(services(""), remark(Kind.WARNING)).root().fields())
                .flatExtracting(FieldView::remarks)
                .extracting(RemarkView::explanation)
                .containsExactly((ExplanationView) null);
    }

    @Test
    void whatIsPostedComesBackInTheSameField() {
        String name = ExplanationView.name(Section.SERVICES, CODE);
        ObjectNode typed = FormBinding.kept(
                Section.SERVICES,
                new TreeMap<>(Map.of(name + ".code", List.of(CODE), name + ".text.ko", List.of("실시간 복제"))));
        assertThat(typed)
                .isEqualTo(
                        Typed.empty().set("explainServices", services("실시간 복제").get("explainServices")));
    }

    @Test
    void onlyWhatIsNotExplainedStopsAFiling() {
        Advice advice =
                new Advice(true, List.of(remark(Kind.MUST_EXPLAIN), remark(Kind.WARNING), remark(Kind.BLOCKING)));
        assertThat(advice.remarks()).hasSize(2);
        assertThat(advice.unexplained()).extracting(Advice.Open::section).containsExactly(Section.SERVICES);
        assertThat(Advice.PENDING.unexplained()).isEmpty();
        assertThat(advice.warnings(Section.SERVICES)).isEqualTo(1);
    }

    private static FormView form(ObjectNode typed, Remark... remarks) {
        Advice advice = new Advice(true, List.of(remarks));
        return new FormViews(new PlanDraft(typed), List.of(), List.of(), Map.of(), advice).of(Section.SERVICES, typed);
    }

    private static Remark remark(Kind kind) {
        return new Remark(
                kind,
                "/services/0/rpoMinutes",
                "/services/TALK/rpoMinutes",
                null,
                "core-service-without-rpo",
                new Text("까닭을 적으십시오.", "Say why."),
                false);
    }

    private static JsonNode filed(String text) {
        return new PlanDraft(services(text)).check(List.of()).content();
    }

    private static ObjectNode services(String text) {
        ObjectNode typed = Typed.empty();
        typed.putArray("services").addObject().put("code", "TALK").put("tier", "CORE");
        if (!text.isEmpty()) {
            ObjectNode row = typed.putArray("explainServices").addObject().put("code", CODE);
            row.putObject("text").put("ko", text);
        }
        return typed;
    }
}
