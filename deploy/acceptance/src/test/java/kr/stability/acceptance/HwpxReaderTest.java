package kr.stability.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The edition in the format of government offices, opened, laid out and converted by a reader that the writer does not know. */
@OnWholeSystem
class HwpxReaderTest {
    private static final Path READER = Path.of("src", "test", "readers", "hwpx");
    private static final Path OUT = Path.of("target", "hwpx");

    private final Ministry ministry;
    private final String edition;

    HwpxReaderTest(WholeSystem system) {
        this.ministry = new Ministry(system);
        this.edition = system.player().edition().path("id").asText();
    }

    @Test
    void anIndependentReaderShowsWhatTheEditionSays() throws IOException {
        JsonNode read = read(ministry.document(edition, "hwpx"));
        List<String> pages = StreamSupport.stream(read.path("pages").spliterator(), false)
                .map(JsonNode::asText)
                .map(text -> text.replaceAll("\\s", ""))
                .toList();
        assertTrue(pages.size() > 10, () -> pages.size() + " pages");
        assertTrue(pages.getFirst().contains("디지털서비스안정성확보를위한종합적개선방안"), pages.getFirst());
        String all = String.join("", pages);
        for (String said : List.of("127시간33분", "카카오톡", "SKCNC-5", "□", "○", "1.", "가.")) {
            assertTrue(all.contains(said), said);
        }
        assertEquals(pages.size(), read.path("convertedPages").asInt());
    }

    private static JsonNode read(byte[] hwpx) throws IOException {
        Path file = Files.write(Files.createDirectories(OUT).resolve("edition.hwpx"), hwpx);
        List<String> lines = new NodeProject(READER)
                .installsAndRuns()
                .runs(
                        line -> {},
                        "node",
                        "read.mjs",
                        file.toAbsolutePath().toString(),
                        OUT.toAbsolutePath().toString());
        return new ObjectMapper().readTree(lines.getLast());
    }
}
