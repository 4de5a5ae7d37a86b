package kr.stability.local.stack;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * Where the repository was cloned to, and the places in it that the local stack uses.
 *
 * @param root the folder of the parent pom
 */
public record ProjectFolder(Path root) {

    /**
     * Finds the repository from the system property {@code stability.root}, else from the working directory upwards.
     *
     * @throws StackFailure when neither lies in the repository
     */
    public static ProjectFolder find() {
        Path start = Path.of(System.getProperty("stability.root", ""))
                .toAbsolutePath()
                .normalize();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("deploy/local/pom.xml"))) {
                return new ProjectFolder(folder);
            }
        }
        throw new StackFailure("Not inside the repository: " + start + ". Run make in the folder of the Makefile.");
    }

    /** Servers unpacked by the build; survives {@code mvn clean}. */
    public Path runtime() {
        return root.resolve("deploy/local/.runtime");
    }

    /** Databases, secrets and logs of the local stack; deleted by {@code make clean-data}. */
    public Path data() {
        return root.resolve("deploy/local/data");
    }

    /** Back-ups of the local stack; {@code make clean-data} leaves them. */
    public Path backups() {
        return root.resolve("deploy/local/backups");
    }

    /** The migrations of the database of a service. */
    public Path migrations(String service) {
        return root.resolve(service).resolve("src/main/resources/db/migration");
    }

    /** The documents that the scenario leaves behind. */
    public Path out() {
        return root.resolve("deploy/local/out");
    }

    /** The 2022 case as YAML. */
    public Path scenario() {
        return root.resolve("deploy/local/scenario");
    }

    /** The realm for production, without users. */
    public Path realm() {
        return root.resolve("deploy/keycloak/stability-realm.json");
    }

    /** What the local stack adds to the realm: users with passwords, the scenario player. */
    public Path realmAdditions() {
        return root.resolve("deploy/local/keycloak/local-additions.json");
    }

    /**
     * The packaged application of a service, such as {@code reporting-service}: its jar, or its native executable where
     * the system property {@code stability.native} is true.
     */
    public Path application(String service) {
        return Boolean.getBoolean("stability.native")
                ? executable(service)
                : root.resolve(service).resolve("target/quarkus-app/quarkus-run.jar");
    }

    /** The command that starts a packaged service: as jar, or as native executable. */
    public List<String> command(String service) {
        Path program = application(service);
        return ServiceCommand.of(
                program,
                ServiceProcess.Pace.QUICK_START,
                ClassArchive.of(program).used());
    }

    /** The libraries that a service was packaged from: beside its jar, or beside the jar that its executable was made from. */
    public Path libraries(String service) throws IOException {
        Path target = root.resolve(service).resolve("target");
        try (DirectoryStream<Path> sources = Files.newDirectoryStream(target, "*-native-image-source-jar")) {
            Iterator<Path> found = sources.iterator();
            return Boolean.getBoolean("stability.native") && found.hasNext()
                    ? found.next().resolve("lib")
                    : target.resolve("quarkus-app/lib");
        }
    }

    /** The native executable of a service; a path at which nothing is where none was built. */
    public Path executable(String service) {
        Path target = root.resolve(service).resolve("target");
        try (DirectoryStream<Path> runners = Files.newDirectoryStream(target, "*-runner")) {
            Iterator<Path> found = runners.iterator();
            return found.hasNext() ? found.next() : target.resolve("runner");
        } catch (IOException e) {
            return target.resolve("runner");
        }
    }
}
