package kr.stability.local.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Stream;
import kr.stability.local.stack.FreshFiles;
import kr.stability.local.stack.LocalPostgres;
import kr.stability.local.stack.StackFailure;

/**
 * Brings a backup back into folders that are empty. Everything is unpacked, started and verified beside them and gets its
 * place when the ledger holds; until then, and when it does not, the machine is as it was.
 */
public final class Restore {
    private static final long SPARE = 256L << 20;

    private final Path postgres;
    private final Path evidence;
    private final Verification verification;
    private final Map<String, String> newest;

    /** Verifies the whole ledger of a server that runs for this. */
    @FunctionalInterface
    public interface Verification {
        /**
         * @param evidence folder with the evidence files
         * @throws Refusal by {@link #broken} when something is changed or missing; names it
         */
        void verify(LocalPostgres server, Path evidence);

        /** What a verification throws. */
        static Refusal broken(String finding) {
            return Refusal.ofLedger(finding);
        }
    }

    /**
     * @param postgres where the server's files go; missing or empty
     * @param evidence where the evidence goes; missing or empty
     * @param newest version of the schema that this version knows, by database
     */
    public Restore(Path postgres, Path evidence, Map<String, String> newest, Verification verification) {
        this.postgres = postgres;
        this.evidence = evidence;
        this.newest = newest;
        this.verification = verification;
    }

    /**
     * Restores.
     *
     * @return the head of the ledger that is there now; null when there was none
     * @throws Refusal when it is not done: see there
     */
    public Manifest.Head from(Path backup) {
        Manifest manifest = Manifest.in(backup);
        requireKnown(manifest);
        requireEmpty(postgres);
        requireEmpty(evidence);
        manifest.check(backup);
        Path database = beside(postgres);
        Path files = beside(evidence);
        try {
            requireSpace(manifest);
            unpack(backup.resolve(Backup.POSTGRES), database);
            unpack(backup.resolve(Backup.EVIDENCE), files);
            Files.setPosixFilePermissions(database, PosixFilePermissions.fromString("rwx------"));
            Manifest.Head head = started(manifest, database, files);
            place(files, evidence);
            place(database, postgres);
            return head;
        } catch (IOException e) {
            throw Refusal.ofMachine("The backup cannot be unpacked: " + e.getMessage(), e);
        } catch (SQLException | StackFailure e) {
            throw Refusal.ofLedger("What was restored cannot be read: " + e.getMessage());
        } finally {
            FreshFiles.delete(database);
            FreshFiles.delete(files);
        }
    }

    private Manifest.Head started(Manifest manifest, Path database, Path files) throws SQLException {
        Path log = postgres.resolveSibling("restore.log");
        try (LocalPostgres server = LocalPostgres.at(0, database, log)) {
            Cluster cluster = new Cluster(server.port(), database);
            requireHead(manifest.head(), cluster);
            verification.verify(server, files);
            return manifest.head() == null ? null : cluster.head();
        }
    }

    /** The ledger must contain what it contained at the backup. */
    private static void requireHead(Manifest.Head then, Cluster cluster) throws SQLException {
        if (then != null && !then.equals(cluster.headAt(then.size()))) {
            throw Refusal.ofLedger("The restored ledger does not contain the head of the manifest: " + then.size()
                    + " entries with the root " + then.root() + ".");
        }
    }

    private void requireKnown(Manifest manifest) {
        manifest.schemas().forEach((database, version) -> {
            String known = newest.getOrDefault(database, "");
            if (version.compareTo(known) > 0) {
                throw Refusal.ofBackup("The backup is newer than this version: the schema of " + database + " is "
                        + version + ", this version knows " + known + ". Restore it with the version that made it.");
            }
        });
    }

    private static void requireEmpty(Path folder) {
        try (Stream<Path> inside = Files.exists(folder) ? Files.list(folder) : Stream.empty()) {
            if (inside.findAny().isPresent()) {
                throw Refusal.ofMachine(folder + " is not empty. Nothing is overwritten: move it away first.");
            }
        } catch (IOException e) {
            throw Refusal.ofMachine(folder + " cannot be read: " + e.getMessage(), e);
        }
    }

    private void requireSpace(Manifest manifest) throws IOException {
        Path home = Files.createDirectories(postgres.toAbsolutePath().getParent());
        Space.require(home, manifest.unpacked() + SPARE);
    }

    private static Path beside(Path folder) {
        Path absolute = folder.toAbsolutePath();
        return absolute.resolveSibling(absolute.getFileName() + ".restoring");
    }

    private static void unpack(Path file, Path folder) throws IOException {
        FreshFiles.delete(folder);
        Packed.unpack(file, folder);
    }

    private static void place(Path from, Path to) throws IOException {
        Files.deleteIfExists(to);
        Files.move(from, to);
    }
}
