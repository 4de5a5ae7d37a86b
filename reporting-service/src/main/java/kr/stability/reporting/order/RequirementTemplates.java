package kr.stability.reporting.order;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import kr.stability.reporting.json.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Requirements that orders often have, to begin a draft with. A new version is a new file.
 *
 * @param version day of the orders that they were taken from
 * @param sources keys of public sources
 */
@RegisterForReflection
@Schema(name = "RequirementTemplates")
public record RequirementTemplates(String version, Text title, List<String> sources, List<Template> items) {
    private static final String FILE = "/orders/requirement-templates-2022-12-06.json";

    /**
     * One requirement; an order gives it a code of its own.
     *
     * @param code of the template
     * @param priority FIRST where it usually comes before the others, or null
     */
    @RegisterForReflection
    @Schema(name = "RequirementTemplate")
    public record Template(
            @Schema(examples = {"CENTRE-LOSS-DRILL"}) String code,
            Category category,
            Stage stage,
            @Schema(nullable = true) Priority priority,
            boolean separateDueAllowed,
            Text text) {}

    /** The demands of 2022-12-06, without the companies they were made of [S1, S2]. */
    static RequirementTemplates current() {
        try (InputStream file = RequirementTemplates.class.getResourceAsStream(FILE)) {
            return new JsonMapper().readValue(file, RequirementTemplates.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
