package kr.stability.images;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kr.stability.local.stack.ProjectFolder;

/**
 * A packaged service as it stands in an image, all files of one time.
 *
 * @param name of its folder, such as {@code reporting-service}
 * @param folder with {@code quarkus-run.jar}
 */
record Application(String name, Path folder) {
    /** Where it lies in the image. */
    static final String PLACE = "/app";

    /** The cache is good for one collector; small heaps and few cores are what this one is for. */
    private static final List<String> OPTIONS =
            List.of("-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-Djava.awt.headless=true");

    /** A copy of what the build packaged, by the name of its module. */
    static Application copied(String module, Path to) {
        Path packaged = ProjectFolder.find().application(module).getParent();
        return new Application(to.getFileName().toString(), Folders.copy(packaged, to));
    }

    Path cache() {
        return folder.resolve("app.aot");
    }

    Path log() {
        return folder.resolveSibling(name + ".log").toAbsolutePath();
    }

    /** The command that writes the cache at its end. */
    List<String> recording(JavaRuntime runtime) {
        return command(runtime.java(), List.of("-XX:AOTCacheOutput=app.aot"));
    }

    /** The command of the image; heap as a share of what the container may use. */
    static List<String> entrypoint() {
        return command(ServiceImage.JAVA + "/bin/java", List.of("-XX:AOTCache=app.aot", "-XX:MaxRAMPercentage=60"));
    }

    /** The command of the native image: as much heap as the JVM has, and its end when that is not enough. */
    static List<String> nativeEntrypoint() {
        return List.of(PLACE + "/service", "-XX:MaximumHeapSizePercent=60", "-XX:+ExitOnOutOfMemoryError");
    }

    /**
     * After its training.
     *
     * @throws IllegalStateException when it left no cache, as on a full disk: the image would start twice as slowly and say nothing
     */
    void requireTrained() {
        if (!Files.isRegularFile(cache())) {
            throw new IllegalStateException(name + " left no AOT cache. See " + log());
        }
    }

    /** In the folder of the application: the cache knows the jar by the name that it was trained with. */
    private static List<String> command(String java, List<String> own) {
        List<String> command = new ArrayList<>(List.of(java));
        command.addAll(own);
        command.addAll(OPTIONS);
        command.addAll(List.of("-jar", "quarkus-run.jar"));
        return command;
    }
}
