package kr.stability.reporting.resilience;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kr.stability.reporting.json.StrictJson;
import kr.stability.reporting.plan.ImprovementPlan;

/** What the platform says of itself, in the form that it asks of companies: {@code deploy/kubernetes/inventory.json}. */
record OwnInventory(String text) {
    private static final Path FILE = Path.of("../deploy/kubernetes/inventory.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    static {
        new StrictJson().customize(JSON);
    }

    static OwnInventory committed() {
        try {
            return new OwnInventory(Files.readString(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ImprovementPlan plan() {
        try {
            return JSON.readValue(text, ImprovementPlan.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    Inventory asDeclared() {
        return Inventory.of(plan());
    }

    /** With everything whose place is not declared at every site, as an installation has to see to it. */
    Inventory asRequired() {
        Inventory declared = asDeclared();
        List<String> everywhere =
                declared.sites().stream().map(Inventory.Site::code).toList();
        List<Inventory.Component> settled = declared.components().stream()
                .map(c -> new Inventory.Component(
                        c.code(),
                        c.mode(),
                        c.sites().isEmpty() ? everywhere : c.sites(),
                        c.minutes(),
                        c.needs(),
                        c.needsToFailOver()))
                .toList();
        return new Inventory(declared.sites(), settled, declared.services());
    }

    /** The answer to the loss of each site, as a table of the documentation. */
    static String table(Inventory inventory) {
        SiteLoss rules = SiteLoss.of(inventory);
        return rules.sites().stream()
                .flatMap(site -> rules.lose(Set.of(site)).services().stream()
                        .map(service -> "| %s | %s | %d | %s | %s | %s |"
                                .formatted(
                                        site,
                                        service.code(),
                                        service.rtoMinutes(),
                                        minutes(service.recovery()),
                                        service.verdict().label().en(),
                                        fields(service))))
                .collect(Collectors.joining(
                        "\n",
                        "| lost | service | promised, minutes | away, minutes | verdict | undeclared |\n"
                                + "|---|---|---|---|---|---|\n",
                        "\n"));
    }

    private static String minutes(Recovery recovery) {
        String most = recovery.atMost() == Recovery.NEVER ? "never back" : Long.toString(recovery.atMost());
        return recovery.exact() ? most : recovery.atLeast() + " to " + most;
    }

    private static String fields(ServiceLoss service) {
        return service.undeclared().stream()
                .map(field -> field.code() + "." + field.field())
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
