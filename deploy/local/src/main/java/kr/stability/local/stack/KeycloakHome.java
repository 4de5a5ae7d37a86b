package kr.stability.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The Keycloak distribution that the build unpacked, and homes made from it: a home holds links to the distribution
 * and a data folder of its own, so that several servers run from one distribution.
 */
final class KeycloakHome {
    private static final List<String> SHARED = List.of("bin", "conf", "lib", "providers", "themes");
    private static final String MARKER = ".built";
    private static final Duration BUILD_LIMIT = Duration.ofMinutes(5);

    private final Path runtime;

    KeycloakHome(ProjectFolder project) {
        this.runtime = FreshFiles.folder(project.runtime());
    }

    /**
     * Builds the server once for its database, which halves every later start; later calls return at once.
     *
     * @return the distribution
     */
    Path prepare() {
        Path distribution = distribution();
        exclusively("build", () -> {
            if (!isBuilt(distribution)) {
                build(distribution);
                FreshFiles.writePrivate(distribution.resolve(MARKER), augmented(distribution));
            }
        });
        return distribution;
    }

    /** The marker tells what was built, so that unpacking the distribution over it again is noticed. */
    private static boolean isBuilt(Path distribution) {
        Path marker = distribution.resolve(MARKER);
        try {
            return Files.exists(marker) && Files.readString(marker).equals(augmented(distribution));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String augmented(Path distribution) {
        try {
            return Files.getLastModifiedTime(distribution.resolve("lib/quarkus/quarkus-application.dat"))
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A home with links to the distribution; an existing one gets its links renewed and keeps its data. */
    Path home(Path folder) {
        Path distribution = prepare();
        FreshFiles.folder(folder);
        try {
            for (String name : SHARED) {
                Path link = folder.resolve(name);
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, distribution.resolve(name));
            }
        } catch (IOException e) {
            throw new StackFailure("Cannot prepare the Keycloak home " + folder + ": " + e.getMessage(), e);
        }
        return folder;
    }

    /** The classes of every server here. */
    ClassArchive archive() {
        return new ClassArchive(distribution().resolve("lib/quarkus-run.jar"), runtime.resolve("keycloak.jsa"));
    }

    /** Runs something that only one process may do at a time in this repository. */
    void exclusively(String what, Runnable work) {
        synchronized (KeycloakHome.class) {
            try (FileChannel channel = FileChannel.open(
                            runtime.resolve("keycloak-" + what + ".lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                work.run();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Path distribution() {
        try (Stream<Path> folders = Files.list(runtime)) {
            return folders.filter(folder -> Files.isRegularFile(folder.resolve("lib/quarkus-run.jar")))
                    .max(Path::compareTo)
                    .orElseThrow(
                            () -> new StackFailure("Keycloak is not unpacked in " + runtime + ". Run make build."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void build(Path distribution) {
        Path log = runtime.resolve("keycloak-build.log");
        List<String> command = KeycloakCommand.of(distribution, 512, List.of(), List.of("build", "--db=dev-file"));
        Child child = Child.start("Keycloak build", command, Map.of(), log);
        if (!Await.until(BUILD_LIMIT, () -> !child.isAlive())) {
            child.kill();
            throw new StackFailure(
                    "The Keycloak build took longer than " + BUILD_LIMIT.toMinutes() + " min. See " + log);
        }
        if (child.exitCode() != 0) {
            throw new StackFailure("The Keycloak build failed. See " + log);
        }
    }
}
