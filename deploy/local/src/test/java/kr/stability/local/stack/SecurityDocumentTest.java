package kr.stability.local.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code docs/security.md} says is shown by tests, and the tests are there. */
class SecurityDocumentTest {
    private static final Pattern SHOWN_BY = Pattern.compile("`(\\w+Test)(?:#(\\w+))?`");
    private static final List<String> MODULES =
            List.of("reporting-service", "operator-portal", "deploy/local", "deploy/acceptance", "deploy/verifier");

    private final Path root = ProjectFolder.find().root();

    @Test
    void everyTestThatIsNamedExists() throws IOException {
        var tests = tests();
        List<String> missing = SHOWN_BY.matcher(Files.readString(root.resolve("docs/security.md")))
                .results()
                .filter(named -> tests.getOrDefault(named.group(1), List.of()).stream()
                        .noneMatch(code -> named.group(2) == null || code.contains("void " + named.group(2) + "(")))
                .map(named -> named.group())
                .toList();
        assertEquals(List.of(), missing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"reporting-service", "operator-portal"})
    void productionSendsHsts(String service) throws IOException {
        assertTrue(settings(service)
                .contains("%prod.quarkus.http.header.\"Strict-Transport-Security\".value="
                        + "max-age=31536000; includeSubDomains"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reporting-service", "operator-portal"})
    void productionLogsJson(String service) throws IOException {
        assertTrue(settings(service).contains("%prod.quarkus.log.console.json.enabled=true"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reporting-service", "operator-portal"})
    void noSecretHasADefault(String service) throws IOException {
        List<String> defaults = settings(service)
                .lines()
                .filter(line -> line.matches("(?i)[^#].*(password|secret)=\\$\\{[A-Z_]+:.+}.*"))
                .toList();
        assertEquals(List.of(), defaults);
    }

    private String settings(String service) throws IOException {
        return Files.readString(root.resolve(service).resolve("src/main/resources/application.properties"));
    }

    private Map<String, List<String>> tests() throws IOException {
        try (Stream<Path> files = MODULES.stream()
                .map(module -> root.resolve(module).resolve("src/test/java"))
                .flatMap(SecurityDocumentTest::walk)) {
            return files.collect(Collectors.groupingBy(
                    file -> file.getFileName().toString().replace(".java", ""),
                    Collectors.mapping(SecurityDocumentTest::code, Collectors.toList())));
        }
    }

    private static Stream<Path> walk(Path folder) {
        try {
            return Files.isDirectory(folder)
                    ? Files.walk(folder).filter(file -> file.toString().endsWith("Test.java"))
                    : Stream.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String code(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
