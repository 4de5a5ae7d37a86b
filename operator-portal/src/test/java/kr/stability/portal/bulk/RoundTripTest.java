package kr.stability.portal.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kr.stability.portal.plan.Field;
import kr.stability.portal.plan.Group;
import kr.stability.portal.plan.Kind;
import kr.stability.portal.plan.PlanDraft;
import kr.stability.portal.plan.Section;
import kr.stability.portal.plan.Typed;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever was typed comes back from the workbook as it was typed, right or wrong. */
class RoundTripTest {
    private static final List<String> TEXTS = List.of(
            "=1+1",
            "+82 2",
            "-5",
            "@x",
            "가나다",
            "둘째\n줄",
            "<b>&amp;\"'",
            "_x0041_",
            "\u0001\u000b\r",
            "😀\u0301",
            " 앞뒤 ",
            "'따옴표",
            "TRUE ",
            "1,200",
            "2023. 1. 6.",
            "1900-01-01",
            "0007",
            "1e5",
            "#REF!",
            "\ud800",
            "\t탭");

    @Property(tries = 150)
    void everySectionComesBack(@ForAll long seed) throws IOException {
        ObjectNode draft = new RandomPlan(new Random(seed)).draft();
        assertThat(reread(draft)).isEqualTo(draft);
    }

    private static ObjectNode reread(ObjectNode draft) throws IOException {
        List<Section> all = Arrays.asList(Section.values());
        Path file = Files.createTempFile("plan", ".xlsx");
        try {
            Files.write(
                    file,
                    new WorkbookWriter(new PlanDraft(draft), List.of("KAKAO-1"), new Stamp("o", Map.of())).write(all));
            WorkbookContent content = new WorkbookReader(all).read(file);
            assertThat(content.findings()).isEmpty();
            return PlanDraft.of(content.sections().values()).typed();
        } finally {
            Files.delete(file);
        }
    }

    /** A draft with anything in any field, as forms keep it: strings, no blank ones, no blank rows. */
    private record RandomPlan(Random random) {
        ObjectNode draft() {
            return PlanDraft.of(Arrays.stream(Section.values())
                            .map(section -> row(section.form()))
                            .toList())
                    .typed();
        }

        private ObjectNode row(Group group) {
            ObjectNode row = Typed.empty();
            group.fields().filter(field -> random.nextInt(3) > 0).forEach(field -> put(row, field));
            for (Group list : group.lists()) {
                ArrayNode rows = row.arrayNode();
                for (int i = random.nextInt(4); i > 0; i--) {
                    ObjectNode inner = row(list);
                    if (!inner.isEmpty()) {
                        rows.add(inner);
                    }
                }
                if (!rows.isEmpty()) {
                    Typed.put(row, list.path(), rows);
                }
            }
            return row;
        }

        private void put(ObjectNode row, Field field) {
            if (field.kind() == Kind.CODES) {
                ArrayNode codes = row.arrayNode().add("A" + random.nextInt(9)).add("가-" + random.nextInt(9));
                Typed.put(row, field.path(), codes);
            } else {
                Typed.put(row, field.path(), row.textNode(text(field)));
            }
        }

        private String text(Field field) {
            if (random.nextInt(3) == 0) {
                return TEXTS.get(random.nextInt(TEXTS.size()));
            }
            return switch (field.kind()) {
                case DATE -> "20%02d-0%d-1%d".formatted(random.nextInt(99), 1 + random.nextInt(9), random.nextInt(9));
                case INTEGER, MONEY, DURATION -> String.valueOf(random.nextLong(1L << 53));
                case DECIMAL -> random.nextInt(99) + "." + random.nextInt(9);
                case YES_NO, FLAG -> String.valueOf(random.nextBoolean());
                case CHOICE ->
                    field.choices().isEmpty()
                            ? "SITE"
                            : field.choices().getFirst().value();
                case CODE -> "C" + random.nextInt(3);
                default -> "글 " + random.nextInt();
            };
        }
    }
}
