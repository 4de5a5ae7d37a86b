package kr.stability.local.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import kr.stability.local.stack.ProjectFolder;
import org.junit.jupiter.api.Test;

class ScenarioFilesTest {
    private static final ScenarioFiles FILES =
            new ScenarioFiles(ProjectFolder.find().scenario());

    @Test
    void theIncidentNamesEveryOutageWithItsSource() {
        List<?> outages = (List<?>) FILES.incident().get("outages");
        assertEquals(8, outages.size());
        assertEquals(List.of("S4"), ((Map<?, ?>) outages.get(1)).get("sources"));
    }

    @Test
    void eachOrderCarriesBilingualRequirements() {
        OrderScript skcnc = FILES.orders().getFirst();
        Map<?, ?> first = (Map<?, ?>) ((List<?>) skcnc.request().get("requirements")).getFirst();
        assertEquals(
                "Examine various fire-detection systems beside the battery monitoring system",
                ((Map<?, ?>) first.get("text")).get("en"));
        assertFalse(first.containsKey("ko"));
    }

    @Test
    void allOrdersArriveOnTheSameDay() {
        FILES.orders()
                .forEach(order -> assertEquals("2022-12-06", order.arrivedOn().toString()));
    }

    @Test
    void inspectionsComeInTheOrderOfTheirDates() {
        List<Object> days =
                FILES.inspections().stream().map(row -> row.get("inspectedOn")).toList();
        assertEquals(days.stream().sorted().toList(), days);
    }
}
