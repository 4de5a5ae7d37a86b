package kr.stability.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormBindingTest {
    private static String kept(Section section, Map<String, List<String>> form) {
        return FormBinding.kept(section, form).toString();
    }

    @Test
    void rowsKeepTheirOrderWhateverTheirNumbers() {
        assertThat(kept(Section.SITES, Map.of("sites[10].code", List.of("B"), "sites[9].code", List.of("A"))))
                .isEqualTo("{\"sites\":[{\"code\":\"A\"},{\"code\":\"B\"}]}");
    }

    @Test
    void blankRowsAreDroppedAndTextStaysAsTyped() {
        assertThat(kept(Section.SITES, Map.of("sites[0].code", List.of(" "), "sites[1].name.ko", List.of(" 판교 "))))
                .isEqualTo("{\"sites\":[{\"name\":{\"ko\":\" 판교 \"}}]}");
    }

    @Test
    void unknownNamesAreIgnored() {
        assertThat(kept(Section.SITES, Map.of("operator", List.of("naver"), "sites[0].id", List.of("1"))))
                .isEqualTo("{}");
    }

    @Test
    void codesComeTickedOrTyped() {
        Map<String, List<String>> ticked = Map.of("services[0].needs", List.of("A", "B"));
        Map<String, List<String>> typed = Map.of("services[0].needs", List.of("A, B"));
        assertThat(needs(ticked)).isEqualTo(needs(typed)).isEqualTo("[\"A\",\"B\"]");
    }

    private static String needs(Map<String, List<String>> form) {
        PlanDraft draft = new PlanDraft(FormBinding.kept(Section.SERVICES, form));
        return draft.check(List.of()).content().at("/services/0/needs").toString();
    }

    @Test
    void aRemovedRowIsGoneAndTheOthersClose() {
        FormAction remove = FormAction.of("remove:sites[0]");
        Map<String, List<String>> form = Map.of("sites[0].code", List.of("A"), "sites[1].code", List.of("B"));
        assertThat(kept(Section.SITES, remove.on(form).fields())).isEqualTo("{\"sites\":[{\"code\":\"B\"}]}");
    }

    @Test
    void anAddedRowIsShownThoughBlank() {
        Map<String, List<String>> form = Map.of("measures[4].code", List.of("M1"));
        var shown = FormBinding.shown(
                Section.MEASURES,
                FormAction.of("add:measures[4].milestones").on(form).fields());
        assertThat(shown.toString()).isEqualTo("{\"measures\":[{\"code\":\"M1\",\"milestones\":[{}]}]}");
    }

    @Test
    void aFullListTakesNoMoreRows() {
        Map<String, List<String>> form = new HashMap<>();
        for (int i = 0; i < Group.MOST_ROWS; i++) {
            form.put("sites[" + i + "].code", List.of("S" + i));
        }
        assertThat(FormAction.of("add:sites").on(form).fields()).hasSize(Group.MOST_ROWS);
        assertThat(FormAction.of("duplicate:sites[0]").on(form).fields()).hasSize(Group.MOST_ROWS);
    }
}
