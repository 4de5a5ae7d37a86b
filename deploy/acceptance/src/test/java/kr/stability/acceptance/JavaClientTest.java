package kr.stability.acceptance;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The contract holds what a Java program needs: the client that openapi-generator made of it in this build compiles, and a
 * program that uses it does a day's work at the ministry.
 */
@OnWholeSystem
class JavaClientTest {
    private static final Path PROGRAM = Path.of("src", "test", "clients", "java");
    private static final Path GENERATED = Path.of("target", "java-client", "src");

    private final WholeSystem system;

    JavaClientTest(WholeSystem system) {
        this.system = system;
    }

    @Test
    void aGeneratedClientDoesAnAnalystsDay() {
        AnalystsDay day = new AnalystsDay(system, "naver", "CLIENT-2");
        day.hasPassed(analystsDay(day.order()));
    }

    private List<String> analystsDay(String order) {
        return new JavaProject(List.of(GENERATED, PROGRAM), Path.of("target", "java-client", "classes"))
                        .compiled()
                        .runs(new DeviceSignIn(system), "AnalystDay", system.issuer(), system.reporting(), order)
                        .stream()
                        .filter(line -> !line.startsWith("open "))
                        .toList();
    }
}
