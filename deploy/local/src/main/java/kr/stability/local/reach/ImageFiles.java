package kr.stability.local.reach;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** The files that the native image of a service holds: those that its {@code application.properties} names, and Quarkus's own. */
public final class ImageFiles {
    private static final String SETTING = "quarkus.native.resources.includes";

    /** Put there by Quarkus itself: templates, static files, migrations. */
    private static final List<String> BY_QUARKUS = List.of("templates/", "META-INF/resources/", "db/migration/");

    private final List<PathMatcher> named;

    private ImageFiles(List<PathMatcher> named) {
        this.named = named;
    }

    /** As configured in the module whose folder is the working directory. */
    public static ImageFiles configured() {
        Properties settings = new Properties();
        try (InputStream file = Files.newInputStream(resources().resolve("application.properties"))) {
            settings.load(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return new ImageFiles(Arrays.stream(settings.getProperty(SETTING, "").split(","))
                .map(glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob.strip()))
                .toList());
    }

    /** Whether a resource, such as {@code fonts/Pretendard-Bold.ttf}, is in the image. */
    public boolean has(String resource) {
        return BY_QUARKUS.stream().anyMatch(resource::startsWith)
                || named.stream().anyMatch(glob -> glob.matches(Path.of(resource)));
    }

    /** Every file of the module's own resources, as a class loader names it. */
    public static List<String> own() {
        Path root = resources();
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path resources() {
        return Path.of("src/main/resources");
    }
}
