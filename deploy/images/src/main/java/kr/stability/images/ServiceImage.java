package kr.stability.images;

import com.google.cloud.tools.jib.api.CacheDirectoryCreationException;
import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.InvalidImageReferenceException;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.RegistryException;
import com.google.cloud.tools.jib.api.TarImage;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.ImageFormat;
import com.google.cloud.tools.jib.api.buildplan.Port;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/**
 * The image of one service: not root, nothing to write to but {@code /tmp}, no shell, the same bytes for the same files.
 *
 * @param name such as {@code reporting-service}
 * @param version of the project, also the tag
 * @param revision commit that it is built from; empty when that is not known
 * @param port of the service
 */
record ServiceImage(String name, String version, String revision, int port) {
    /** Where the Java runtime lies. */
    static final String JAVA = "/opt/java";

    /** The account that the manifests name too. */
    static final int USER = 10001;

    private static final int MANAGEMENT = 9000;

    /** Writes it as a file that {@code docker load} and {@code skopeo copy docker-archive:…} take. */
    Path write(Base base, List<FileEntriesLayer> layers, List<String> entrypoint, Path file) {
        JibContainerBuilder image = base.begun()
                .setFormat(ImageFormat.Docker)
                .setCreationTime(Folders.TIME)
                .setUser(USER + ":" + USER)
                .setWorkingDirectory(com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath.get(Application.PLACE))
                .setEnvironment(environment())
                .setExposedPorts(Port.tcp(port), Port.tcp(MANAGEMENT))
                .setLabels(labels())
                .setEntrypoint(entrypoint);
        layers.forEach(image::addFileEntriesLayer);
        try {
            image.containerize(Containerizer.to(TarImage.at(file).named(name + ":" + version))
                    .setOfflineMode(base.isNone())
                    .setToolName("make images")
                    .setApplicationLayersCache(file.resolveSibling("layers"))
                    .setBaseImageLayersCache(file.resolveSibling("base-layers")));
            return file;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        } catch (ExecutionException
                | RegistryException
                | IOException
                | CacheDirectoryCreationException
                | InvalidImageReferenceException e) {
            throw new IllegalStateException("Cannot write the image of " + name + ": " + e.getMessage(), e);
        }
    }

    /** The management port is the one that the manifests name. */
    private static Map<String, String> environment() {
        return Map.of("QUARKUS_MANAGEMENT_PORT", Integer.toString(MANAGEMENT), "LANG", "C.UTF-8");
    }

    /** Keys of the OCI image specification. */
    Map<String, String> labels() {
        return Map.of(
                "org.opencontainers.image.title", name,
                "org.opencontainers.image.version", version,
                "org.opencontainers.image.revision", revision,
                "org.opencontainers.image.licenses", "Apache-2.0",
                "org.opencontainers.image.description", "Digital-service stability reporting: " + name);
    }
}
