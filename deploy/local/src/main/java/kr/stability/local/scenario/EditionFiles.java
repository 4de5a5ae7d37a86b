package kr.stability.local.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import kr.stability.local.stack.FreshFiles;

/** Everything that a reader of an edition may want as a file: its documents, a receipt, and what both are verified with. */
public final class EditionFiles {
    private static final String NAME = "stability-plan-2023-Q1";
    private static final List<String> KINDS = List.of("json", "html", "pdf", "hwpx", "docx", "xlsx", "oscal.json");
    private static final List<String> PUBLIC_KINDS = List.of("html", "pdf");

    private final Path folder;
    private final Analyst analyst;
    private final Reviewer reviewer;
    private final Consumer<String> written;

    /**
     * @param folder made where it is not there; files of the same name are replaced
     * @param analyst reads the documents
     * @param reviewer finds the latest filing
     * @param written told the name of each file
     */
    public EditionFiles(Path folder, Analyst analyst, Reviewer reviewer, Consumer<String> written) {
        this.folder = folder;
        this.analyst = analyst;
        this.reviewer = reviewer;
        this.written = written;
    }

    /** Writes the files of an edition. */
    public void write(JsonNode edition) {
        FreshFiles.folder(folder);
        for (String kind : KINDS) {
            write(NAME + "." + kind, analyst.document(edition, kind));
        }
        for (String kind : PUBLIC_KINDS) {
            write(NAME + "-public." + kind, analyst.publicDocument(edition, kind));
        }
        String number = reviewer.latest("kakao").path("receipt").path("number").asText();
        write("receipt-" + number + ".json", analyst.receipt(number));
        write("edition-" + edition.path("number").asText() + ".json", edition);
        write("jwks.json", analyst.publishedKeys());
    }

    private void write(String name, JsonNode content) {
        write(name, content.toPrettyString().getBytes(StandardCharsets.UTF_8));
    }

    private void write(String name, byte[] content) {
        try {
            Files.write(folder.resolve(name), content);
            written.accept(name);
        } catch (IOException e) {
            throw new ScenarioFailure("Cannot write " + folder.resolve(name) + ": " + e.getMessage(), e);
        }
    }
}
