package kr.stability.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import kr.stability.local.backup.Backup;
import kr.stability.local.backup.Cluster;
import kr.stability.local.backup.Manifest;
import kr.stability.local.backup.OfflineVerification;
import kr.stability.local.backup.Restore;
import kr.stability.local.stack.FreshFiles;
import kr.stability.local.stack.LocalPostgres;
import kr.stability.local.stack.ProjectFolder;
import kr.stability.local.stack.StackFailure;

/**
 * {@code make backup} and {@code make restore} of the local stack.
 *
 * @param running whether the stack runs: a backup is then taken of the running server, and nothing is restored
 */
record BackupCommands(ProjectFolder project, boolean running, Progress progress) {
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final String MIGRATION = "V([0-9]+)__.*[.]sql";

    /** @param asked where to; a folder named after the time when empty */
    void backup(Optional<Path> asked) {
        Path folder = asked.orElseGet(() -> project.backups().resolve(NAME.format(Instant.now())));
        Manifest manifest = running ? taken(LocalStack.POSTGRES_PORT, folder) : takenOfStopped(folder);
        progress.say("Backed up to " + folder + ": " + entries(manifest.head())
                + ". The key that signs is not in it: keep " + Secrets.file(project.data()) + " elsewhere");
    }

    private Manifest takenOfStopped(Path folder) {
        if (!Files.isRegularFile(postgres().resolve("PG_VERSION"))) {
            throw new StackFailure("There is nothing to back up in " + postgres() + ". make run makes it.");
        }
        try (LocalPostgres server = LocalPostgres.at(0, postgres(), log("postgres"))) {
            return taken(server.port(), folder);
        }
    }

    private Manifest taken(int port, Path folder) {
        return new Backup(new Cluster(port, postgres()), evidence()).into(folder.toAbsolutePath());
    }

    /** @param asked the folder of a backup */
    void restore(Optional<Path> asked) {
        Path backup = asked.orElseThrow(() -> new StackFailure("Which backup? make restore FROM=folder"));
        if (running) {
            throw new StackFailure("The local stack runs. make stop ends it.");
        }
        FreshFiles.folder(project.data());
        FreshFiles.folder(log("x").getParent());
        progress.say("Restoring " + backup + " and verifying its ledger");
        Manifest.Head head =
                new Restore(postgres(), evidence(), newest(), verification()).from(backup.toAbsolutePath());
        progress.say("Restored and verified: " + entries(head) + ". make run starts it");
    }

    private OfflineVerification verification() {
        Secrets secrets = Secrets.in(project.data());
        return new OfflineVerification(
                project.application("reporting-service"),
                secrets.get("STABILITY_LEDGER_KEY"),
                new OfflineVerification.Passwords(
                        secrets.get("REPORTING_OWNER_PASSWORD"), secrets.get("REPORTING_DB_PASSWORD")),
                log("restore-verification"));
    }

    private Map<String, String> newest() {
        Map<String, String> found = new TreeMap<>();
        found.put("portal", newest("operator-portal"));
        found.put("reporting", newest("reporting-service"));
        return found;
    }

    /** The last migration that this version has. */
    private String newest(String service) {
        try (Stream<Path> files = Files.list(project.migrations(service))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches(MIGRATION))
                    .map(name -> name.replaceFirst(MIGRATION, "$1"))
                    .max(String::compareTo)
                    .orElseThrow();
        } catch (IOException e) {
            throw new StackFailure("The migrations of " + service + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static String entries(Manifest.Head head) {
        return head == null ? "no ledger yet" : "a ledger of " + head.size() + " entries";
    }

    private Path postgres() {
        return project.data().resolve("postgres");
    }

    private Path evidence() {
        return project.data().resolve("evidence");
    }

    private Path log(String name) {
        return project.data().resolve("logs").resolve(name + ".log");
    }
}
