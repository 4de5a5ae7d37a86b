package kr.stability.local.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import kr.stability.local.stack.FreshFiles;

/**
 * Takes a backup: {@code postgres.zip}, {@code evidence.zip} and {@link Manifest}. It grows beside its final name and gets
 * that name when it is complete. Secrets are not in it: the key that signs the ledger is kept apart from what it signs.
 */
public final class Backup {
    /** The files of the server. */
    static final String POSTGRES = "postgres.zip";
    /** The evidence that reporting-service keeps as files. */
    static final String EVIDENCE = "evidence.zip";

    private static final long SPARE = 64L << 20;

    private final Cluster cluster;
    private final Path evidence;

    /** @param evidence folder of reporting-service; may be missing while there is no file */
    public Backup(Cluster cluster, Path evidence) {
        this.cluster = cluster;
        this.evidence = evidence;
    }

    /**
     * Writes the backup into a new folder.
     *
     * @throws Refusal when the folder is there already, the disk is too small or full, or the server does not answer
     */
    public Manifest into(Path folder) {
        if (Files.exists(folder)) {
            throw Refusal.ofMachine(folder + " is there already. A backup never replaces another one.");
        }
        Path part = folder.resolveSibling(folder.getFileName() + ".part");
        try {
            FreshFiles.delete(part);
            Files.createDirectories(
                    part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            requireSpace(part);
            Manifest manifest = write(part);
            Files.move(part, folder);
            return manifest;
        } catch (IOException e) {
            throw Refusal.ofMachine("The backup cannot be written to " + folder + ": " + e.getMessage(), e);
        } catch (SQLException e) {
            throw Refusal.ofMachine("PostgreSQL does not give a backup: " + e.getMessage(), e);
        } finally {
            FreshFiles.delete(part);
        }
    }

    private Manifest write(Path part) throws SQLException, IOException {
        String at = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        SortedMap<String, String> schemas = cluster.schemas();
        // before the copy: what was chained by now is in it for certain
        Manifest.Head head = schemas.containsKey("reporting") ? cluster.head() : null;
        SortedMap<String, Manifest.Stored> files = new TreeMap<>();
        files.put(POSTGRES, postgres(part.resolve(POSTGRES)));
        // after the databases: a file is stored before the row that names it, and never changes
        files.put(EVIDENCE, evidence(part.resolve(EVIDENCE)));
        Manifest manifest = new Manifest(Manifest.FORM, "base-backup", at, cluster.version(), schemas, head, files);
        manifest.writeTo(part);
        return manifest;
    }

    private Manifest.Stored postgres(Path file) throws SQLException, IOException {
        Packed packed = new Packed(file);
        try (packed;
                Connection connection = cluster.connect("postgres")) {
            new BaseBackup(cluster.data(), packed).run(connection);
        }
        return packed.stored();
    }

    private Manifest.Stored evidence(Path file) throws IOException {
        Packed packed = new Packed(file);
        try (packed) {
            if (Files.isDirectory(evidence)) {
                for (Path one : Packed.below(evidence)) {
                    if (Files.isRegularFile(one)) {
                        packed.add(evidence, one);
                    }
                }
            }
        }
        return packed.stored();
    }

    /** Packed it is smaller; the WAL written meanwhile is not known. */
    private void requireSpace(Path part) throws IOException {
        long needed = bytes(cluster.data()) + bytes(evidence) + SPARE;
        Space.require(part, needed);
    }

    private static long bytes(Path folder) {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        } catch (IOException | UncheckedIOException e) {
            return 0; // a file that went away meanwhile: the check is an estimate
        }
    }
}
