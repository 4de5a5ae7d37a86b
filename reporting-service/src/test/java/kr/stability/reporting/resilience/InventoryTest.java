package kr.stability.reporting.resilience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.Set;
import kr.stability.reporting.json.StrictJson;
import kr.stability.reporting.plan.ImprovementPlan;
import org.junit.jupiter.api.Test;

class InventoryTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    static {
        new StrictJson().customize(JSON);
    }

    @Test
    void takes_over_a_plan() throws IOException {
        Loss loss = SiteLoss.of(Inventory.of(complete())).lose(Set.of("PANGYO"));
        assertEquals(Verdict.MET, loss.service("KAKAOTALK").verdict());
        assertEquals(new Recovery(60, 60), loss.component("K-MSG").recovery());
    }

    @Test
    void joins_companies_by_their_data_centres() throws IOException {
        SequencedMap<String, ImprovementPlan> plans = new LinkedHashMap<>();
        plans.put("kakao", complete());
        plans.put("other", complete());
        Inventory joined = Inventory.joined(plans);
        Loss loss = SiteLoss.of(joined).lose(Set.of("PANGYO"));
        assertEquals(2, joined.sites().size());
        assertEquals(
                loss.component("kakao/K-MSG").recovery(),
                loss.component("other/K-MSG").recovery());
        assertTrue(loss.services().stream().allMatch(s -> s.code().endsWith("/KAKAOTALK")));
    }

    private static ImprovementPlan complete() throws IOException {
        JsonNode one = JSON.readTree(
                Path.of("../deploy/local/plan-cases/complete.json").toFile());
        return JSON.treeToValue(one.get("content"), ImprovementPlan.class);
    }
}
