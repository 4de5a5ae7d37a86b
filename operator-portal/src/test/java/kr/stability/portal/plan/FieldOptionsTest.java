package kr.stability.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldOptionsTest {
    private static final Field NEEDS =
            Field.of(Kind.CODES, "needs", "service.needs").offers(Reference.COMPONENTS);

    @Test
    void componentsAreOfferedByNameWithTheCodeBeside() {
        FieldView.Option option = of("").getFirst();
        assertThat(option.label().ko()).isEqualTo("메시지 저장소");
        assertThat(option.code()).isEqualTo("K-DATA");
        assertThat(option.value()).isEqualTo("K-DATA");
    }

    @Test
    void oneWithoutANameIsOfferedByItsCode() {
        assertThat(of("").get(1).label().ko()).isEqualTo("K-AUTH");
        assertThat(of("").get(1).code()).isEmpty();
    }

    @Test
    void aCodeThatWasDeletedIsShownAndStaysChosen() {
        FieldView.Option gone = of("K-AUTH, K-GONE").getLast();
        assertThat(gone.value()).isEqualTo("K-GONE");
        assertThat(gone.declared()).isFalse();
        assertThat(gone.chosen()).isTrue();
    }

    private static List<FieldView.Option> of(String typed) {
        ObjectNode draft = Typed.empty();
        var components = draft.putArray("components");
        components.addObject().put("code", "K-DATA").putObject("name").put("ko", "메시지 저장소");
        components.addObject().put("code", "K-AUTH");
        return new FieldOptions(new PlanDraft(draft), List.of()).of(NEEDS, TextNode.valueOf(typed));
    }
}
