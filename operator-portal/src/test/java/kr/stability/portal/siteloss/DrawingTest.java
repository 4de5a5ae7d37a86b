package kr.stability.portal.siteloss;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.IntStream;
import kr.stability.portal.siteloss.DraftInventory.Layer;
import org.junit.jupiter.api.Test;

class DrawingTest {

    @Test
    void aComponentIsDrawnInEachOfItsDataCentresInTheRowOfItsLayer() {
        ObjectNode draft = draft("DATA:A,B", "OPERATIONS_TOOL:A");
        Picture picture = picture(draft, "A");
        assertThat(picture.columns()).extracting(Picture.Column::code).containsExactly("A", "B");
        assertThat(picture.bands()).extracting(Picture.Band::layer).containsExactly(Layer.DATA, Layer.OPERATIONS_TOOL);
        assertThat(picture.chips()).extracting(Picture.Chip::lost).containsExactly(true, false, true);
    }

    @Test
    void withoutADataCentreItStandsInAColumnOfItsOwn() {
        Picture picture = picture(draft("DATA:"), null);
        assertThat(picture.columns())
                .singleElement()
                .extracting(Picture.Column::code)
                .isNull();
        assertThat(picture.chips()).hasSize(1);
    }

    @Test
    void nothingIsNoPicture() {
        assertThat(picture(draft(), null).empty()).isTrue();
    }

    @Test
    void tooManyForAPictureAreCountedInstead() {
        String[] many = IntStream.range(0, 1000).mapToObj(i -> "DATA:A").toArray(String[]::new);
        assertThat(picture(draft(many), "A").leftOut()).isEqualTo(850);
    }

    @Test
    void boxesNeverOverlap() {
        List<Picture.Chip> chips =
                picture(draft("DATA:A,B", "DATA:A", "NETWORK:B", "OTHER:"), "A").chips();
        assertThat(chips).extracting(chip -> chip.x() + "," + chip.y()).doesNotHaveDuplicates();
    }

    private static Picture picture(ObjectNode draft, String lost) {
        return new Drawing(new DraftInventory(draft), lost, null).picture();
    }

    /** Components as {@code LAYER:site,site}, numbered C0, C1 ... */
    private static ObjectNode draft(String... components) {
        ObjectNode draft = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < components.length; i++) {
            String[] parts = components[i].split(":", -1);
            ObjectNode row = draft.withArray("components").addObject();
            row.put("code", "C" + i).put("layer", parts[0]);
            List.of(parts[1].split(",")).stream()
                    .filter(site -> !site.isEmpty())
                    .forEach(row.withArray("sites")::add);
        }
        return draft;
    }
}
