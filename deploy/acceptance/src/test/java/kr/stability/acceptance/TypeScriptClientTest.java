package kr.stability.acceptance;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The contract holds what a script needs: a client generated from it does a day's work at the ministry.
 *
 * <p>The contract is linted, the client generated and type-checked; people sign in by the device flow in a browser.
 */
@OnWholeSystem
class TypeScriptClientTest {
    private static final Path FOLDER = Path.of("src", "test", "clients", "typescript");

    private final WholeSystem system;

    TypeScriptClientTest(WholeSystem system) {
        this.system = system;
    }

    @Test
    void aGeneratedClientDoesAnAnalystsDay() {
        AnalystsDay day = new AnalystsDay(system, "skcnc", "CLIENT-1");
        day.hasPassed(analystsDay(day.order()));
    }

    private List<String> analystsDay(String order) {
        return new NodeProject(FOLDER)
                        .installsAndRuns("lint", "generate", "build")
                        .runs(
                                new DeviceSignIn(system),
                                "node",
                                "build/analyst-day.js",
                                system.issuer(),
                                system.reporting(),
                                order)
                        .stream()
                        .filter(line -> !line.startsWith("open "))
                        .toList();
    }
}
