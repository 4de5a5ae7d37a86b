package kr.stability.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import kr.stability.local.stack.ProjectFolder;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An image of two small files, built without a base and read back. */
class ServiceImageTest {
    private static final ServiceImage IMAGE = new ServiceImage("reporting-service", "0.1.0", "abc123", 8081);

    @TempDir
    Path folder;

    private Path application;
    private Path bill;

    @BeforeEach
    void anApplication() throws IOException {
        application = Files.createDirectories(folder.resolve("application"));
        Files.createDirectories(application.resolve("lib"));
        Files.writeString(application.resolve("lib/library.jar"), "library");
        Files.writeString(application.resolve("quarkus-run.jar"), "program");
        bill = Files.writeString(folder.resolve("bom.json"), "{\"bomFormat\":\"CycloneDX\"}");
    }

    private Path written(String name) {
        return IMAGE.write(
                new Base(""),
                List.of(
                        Layers.folder("libraries", application.resolve("lib"), "/app/lib"),
                        Layers.folder("application", application, "/app", "lib"),
                        Layers.bill(bill, "reporting-service")),
                Application.entrypoint(),
                folder.resolve(name));
    }

    @Test
    void itRunsTheProgramFromItsCacheAndNotAsRoot() throws IOException {
        JsonNode config = json(written("a.tar"), "config.json").path("config");
        assertThat(config.path("User").asText()).isEqualTo("10001:10001");
        assertThat(config.path("Entrypoint").toString())
                .contains("-XX:AOTCache=app.aot", "\"-jar\",\"quarkus-run.jar\"");
        assertThat(config.path("WorkingDir").asText()).isEqualTo("/app");
        assertThat(config.path("ExposedPorts").fieldNames()).toIterable().contains("8081/tcp", "9000/tcp");
    }

    @Test
    void withoutACacheThereIsNoImage() {
        Application untrained = new Application("reporting-service", application);
        assertThatThrownBy(untrained::requireTrained)
                .hasMessageContaining("left no AOT cache", "reporting-service.log");
    }

    @Test
    void aNativeExecutableEndsWhenItsShareOfMemoryIsNotEnough() {
        assertThat(Application.nativeEntrypoint())
                .contains("-XX:MaximumHeapSizePercent=60", "-XX:+ExitOnOutOfMemoryError");
    }

    @Test
    void itsLabelsSayWhatItIs() throws IOException {
        JsonNode labels = json(written("a.tar"), "config.json").at("/config/Labels");
        assertThat(labels.path("org.opencontainers.image.version").asText()).isEqualTo("0.1.0");
        assertThat(labels.path("org.opencontainers.image.revision").asText()).isEqualTo("abc123");
        assertThat(labels.path("org.opencontainers.image.licenses").asText()).isEqualTo("Apache-2.0");
    }

    @Test
    void librariesAreALayerOfTheirOwnAndNobodyButRootMayWrite() throws IOException {
        Path tar = written("a.tar");
        JsonNode layers = json(tar, "manifest.json").at("/0/Layers");
        assertThat(entries(tar, layers.path(0).asText()))
                .extracting(TarArchiveEntry::getName)
                .contains("app/lib/library.jar");
        assertThat(entries(tar, layers.path(1).asText()))
                .allSatisfy(entry ->
                        assertThat(entry.getMode() & 0022).as(entry.getName()).isZero())
                .extracting(TarArchiveEntry::getName)
                .contains("app/quarkus-run.jar")
                .doesNotContain("app/lib/library.jar");
    }

    @Test
    void itBringsItsBillOfMaterials() throws IOException {
        Path tar = written("a.tar");
        assertThat(entries(tar, json(tar, "manifest.json").at("/0/Layers/2").asText()))
                .extracting(TarArchiveEntry::getName)
                .contains("usr/share/sbom/reporting-service.cdx.json");
    }

    @Test
    void withoutABillThereIsNoImage() {
        assertThatThrownBy(() -> Layers.bill(folder.resolve("none.json"), "reporting-service"))
                .hasMessageContaining("bill of materials");
    }

    @Test
    void theSameFilesAreTheSameImage() throws IOException {
        assertThat(json(written("a.tar"), "config.json")).isEqualTo(json(written("b.tar"), "config.json"));
    }

    /** Kubernetes runs it as the account that its files are made for, and asks it at the ports that it has. */
    @Test
    void theManifestsFit() throws IOException {
        String manifest =
                Files.readString(ProjectFolder.find().root().resolve("deploy/kubernetes/base/reporting-service.yaml"));
        assertThat(manifest)
                .contains(
                        "image: " + IMAGE.name(),
                        "runAsUser: " + ServiceImage.USER,
                        "containerPort: " + IMAGE.port(),
                        "containerPort: 9000");
    }

    @Test
    void aBaseIsNamedByItsDigest() {
        assertThatThrownBy(() -> new Base("gcr.io/distroless/base-nossl-debian12:nonroot"))
                .hasMessageContaining("digest");
        assertThat(new Base("gcr.io/distroless/base-nossl-debian12@sha256:" + "ab".repeat(32)).isNone())
                .isFalse();
    }

    private static JsonNode json(Path tar, String name) throws IOException {
        return new ObjectMapper().readTree(part(tar, name));
    }

    private static byte[] part(Path tar, String name) throws IOException {
        try (TarArchiveInputStream in = new TarArchiveInputStream(Files.newInputStream(tar))) {
            for (TarArchiveEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return in.readAllBytes();
                }
            }
        }
        throw new AssertionError(name + " is not in " + tar);
    }

    private static List<TarArchiveEntry> entries(Path tar, String layer) throws IOException {
        List<TarArchiveEntry> entries = new java.util.ArrayList<>();
        try (TarArchiveInputStream in =
                new TarArchiveInputStream(new GZIPInputStream(new java.io.ByteArrayInputStream(part(tar, layer))))) {
            for (TarArchiveEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.add(entry);
            }
        }
        return entries;
    }
}
