package kr.stability.reporting.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kr.stability.reporting.openapi.AnswerSchema;
import kr.stability.reporting.plan.PlanRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The platform answers the question that it asks of companies. That the inventory is what is deployed is checked beside
 * the manifests ({@code make manifests}). {@code -Downinventory.update=true} writes the tables of the page anew.
 */
class OwnInventoryTest {
    private static final Path PAGE = Path.of("../docs/own-inventory.md");
    private static final OwnInventory OWN = OwnInventory.committed();

    @Test
    void keepsTheSchemaThatCompaniesKeep() throws IOException {
        JsonNode contract = new YAMLMapper().readTree(Path.of("openapi.yaml").toFile());
        JsonNode schema = contract.at("/components/schemas/PlanContent");
        assertThat(new AnswerSchema(contract).faults(schema, OWN.text())).isEmpty();
    }

    @Test
    void keepsTheRulesOfPlans() {
        assertThat(PlanRules.violations(OWN.plan(), Set.of())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void noServiceIsPastItsTargetWhateverIsUndeclared(String site) {
        assertThat(lose(OWN.asDeclared(), site))
                .hasSize(3)
                .noneMatch(service -> service.verdict() == Verdict.MISSED)
                .allMatch(service -> service.verdict() == Verdict.MET
                        || !service.undeclared().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyServiceKeepsItsTargetWhereTheClusterStandsInEveryZone(String site) {
        assertThat(lose(OWN.asRequired(), site)).hasSize(3).allMatch(service -> service.verdict() == Verdict.MET);
    }

    @Test
    void onlyWhereTheClusterPutsItsOwnPartsIsUndeclared() {
        Set<String> open = new TreeSet<>();
        sites().flatMap(site -> lose(OWN.asDeclared(), site).stream())
                .flatMap(service -> service.undeclared().stream())
                .forEach(field -> open.add(field.code() + "." + field.field()));
        assertThat(open).containsExactly("CLOUDNATIVE-PG.sites", "GATEWAY.sites", "REPORTING-EVIDENCE.sites");
    }

    @Test
    void aDatabaseInOneZoneWouldBeFound() {
        Inventory all = OWN.asRequired();
        List<Inventory.Component> components = new ArrayList<>(all.components());
        components.replaceAll(c -> c.code().equals("PORTAL-DB")
                ? new Inventory.Component(
                        c.code(), c.mode(), List.of("ZONE-A"), c.minutes(), c.needs(), c.needsToFailOver())
                : c);
        Inventory small = new Inventory(all.sites(), components, all.services());
        assertThat(SiteLoss.of(small)
                        .lose(Set.of("ZONE-A"))
                        .service("PLAN_FILING")
                        .chain())
                .last()
                .extracting(ChainStep::code)
                .isEqualTo("PORTAL-DB");
    }

    @Test
    void thePageShowsWhatTheRulesAnswer() throws IOException {
        String page = Files.readString(PAGE);
        String now = replaced(replaced(page, "as declared", OWN.asDeclared()), "as required", OWN.asRequired());
        if (Boolean.getBoolean("owninventory.update")) {
            Files.writeString(PAGE, now);
        } else {
            assertThat(page).isEqualTo(now);
        }
    }

    static Stream<String> sites() {
        return SiteLoss.of(OWN.asDeclared()).sites().stream();
    }

    private static List<ServiceLoss> lose(Inventory inventory, String site) {
        return SiteLoss.of(inventory).lose(Set.of(site)).services();
    }

    private static String replaced(String page, String name, Inventory inventory) {
        String from = "<!-- " + name + " -->\n";
        String to = "<!-- end of " + name + " -->";
        assertThat(page).contains(from, to);
        return page.substring(0, page.indexOf(from) + from.length())
                + OwnInventory.table(inventory)
                + page.substring(page.indexOf(to));
    }
}
