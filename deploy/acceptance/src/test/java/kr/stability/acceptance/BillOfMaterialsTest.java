package kr.stability.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kr.stability.local.stack.ProjectFolder;
import org.junit.jupiter.api.Test;

/** What is shipped is what the bill of materials (CycloneDX) says, and its licences are known: {@code docs/licences.md}. */
class BillOfMaterialsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> SERVICES = List.of("reporting-service", "operator-portal");
    private static final Path DOCUMENT = ProjectFolder.find().root().resolve("docs/licences.md");
    private static final String HEAD = """
            # Licences

            What the two services ship, by licence as each project declares it; several mean that one may choose. Written from
            `target/bom.json` (CycloneDX 1.6, made by every build of a service) by `BillOfMaterialsTest` with
            `-Dlicences.update=true`; the test fails when it is not up to date. Fonts, KRDS and scripts: `NOTICE`.
            """;

    /** A library, by the name of its file. */
    private record Library(String name, String licence) {}

    @Test
    void everyJarThatIsShippedIsInTheBill() throws IOException {
        for (String service : SERVICES) {
            Set<String> listed = new TreeSet<>();
            libraries(service).forEach(library -> listed.add(library.name()));
            try (Stream<Path> jars = Files.walk(ProjectFolder.find().libraries(service))) {
                List<String> missing = jars.map(jar -> jar.getFileName().toString())
                        .filter(name -> name.endsWith(".jar"))
                        .filter(name ->
                                listed.stream().noneMatch(one -> name.contains(one + ".") || name.contains(one + "-")))
                        .toList();
                assertEquals(List.of(), missing, service);
            }
        }
    }

    @Test
    void everyLicenceIsDeclaredAndListed() throws IOException {
        Map<String, Set<String>> byLicence = new TreeMap<>();
        for (String service : SERVICES) {
            libraries(service)
                    .forEach(library -> byLicence
                            .computeIfAbsent(library.licence(), licence -> new TreeSet<>())
                            .add(library.name()));
        }
        assertTrue(!byLicence.containsKey(""), () -> "without a licence: " + byLicence.get(""));
        StringBuilder text = new StringBuilder(HEAD);
        byLicence.forEach((licence, names) -> text.append("\n## ")
                .append(licence)
                .append("\n\n")
                .append(String.join(", ", names))
                .append("\n"));
        if (Boolean.getBoolean("licences.update")) {
            Files.writeString(DOCUMENT, text);
        }
        assertEquals(Files.readString(DOCUMENT), text.toString(), "run with -Dlicences.update=true");
    }

    private static List<Library> libraries(String service) throws IOException {
        JsonNode bill = JSON.readTree(ProjectFolder.find()
                .root()
                .resolve(service)
                .resolve("target/bom.json")
                .toFile());
        assertEquals("CycloneDX", bill.path("bomFormat").asText());
        return StreamSupport.stream(bill.path("components").spliterator(), false)
                .map(component -> new Library(
                        component.path("name").asText() + "-"
                                + component.path("version").asText(),
                        licence(component)))
                .toList();
    }

    private static String licence(JsonNode component) {
        List<String> names = StreamSupport.stream(component.path("licenses").spliterator(), false)
                .map(one -> one.has("expression")
                        ? one.path("expression").asText()
                        : one.at("/license/id").asText(one.at("/license/name").asText()))
                .distinct()
                .sorted()
                .toList();
        return String.join(" or ", names);
    }
}
