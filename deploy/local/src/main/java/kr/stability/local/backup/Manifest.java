package kr.stability.local.backup;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;

/**
 * What a backup is: written last, so that a folder without it is no backup. The jobs of {@code deploy/kubernetes} write the
 * same members.
 *
 * @param form of this file; 1
 * @param method {@code base-backup} (files of the server with their WAL) or {@code pg_dump}
 * @param at when the backup was begun, UTC
 * @param server version of PostgreSQL
 * @param schemas version of the schema by database, the last migration that was there
 * @param head of the ledger just before the backup; null while there was none, and in a backup without the ledger
 * @param files by name, beside this file
 */
public record Manifest(
        int form,
        String method,
        String at,
        String server,
        SortedMap<String, String> schemas,
        Head head,
        SortedMap<String, Stored> files) {
    /** Its name in the folder of the backup. */
    public static final String NAME = "manifest.json";

    static final int FORM = 1;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /**
     * A signed head of the ledger.
     *
     * @param size entries in it
     * @param root of the Merkle tree, in hex
     * @param chain hash of the last entry, in hex
     * @param key id of the key that signed it
     */
    public record Head(long size, String root, String chain, String key) {}

    /**
     * A file of the backup.
     *
     * @param bytes its length
     * @param sha256 of its content, in hex
     * @param unpacked bytes that it takes on the disk when restored
     */
    public record Stored(long bytes, String sha256, long unpacked) {}

    /**
     * Reads the manifest of a backup.
     *
     * @throws Refusal when the folder has none, or it is something else
     */
    public static Manifest in(Path backup) {
        Path file = backup.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            throw Refusal.ofBackup("No backup: " + file + " is missing.");
        }
        try {
            Manifest manifest = JSON.readValue(file.toFile(), Manifest.class);
            if (manifest.form != FORM || manifest.files == null || manifest.schemas == null) {
                throw Refusal.ofBackup(file + " is of a form that this version does not know.");
            }
            return manifest;
        } catch (IOException e) {
            throw Refusal.ofBackup(file + " cannot be read: "
                    + e.getMessage().lines().findFirst().orElse(""));
        }
    }

    void writeTo(Path backup) throws IOException {
        Files.writeString(backup.resolve(NAME), JSON.writeValueAsString(this) + "\n");
    }

    /** Bytes that all files take when restored. */
    long unpacked() {
        return files.values().stream().mapToLong(Stored::unpacked).sum();
    }

    /**
     * Reads every file and compares.
     *
     * @throws Refusal which names the first one that is missing or differs
     */
    void check(Path backup) {
        for (Map.Entry<String, Stored> file : files.entrySet()) {
            Path path = backup.resolve(file.getKey());
            if (!path.normalize().startsWith(backup.normalize()) || !Files.isRegularFile(path)) {
                throw Refusal.ofBackup("The backup is not complete: " + path + " is missing.");
            }
            if (!Packed.sha256(path).equals(file.getValue().sha256())) {
                throw Refusal.ofBackup("The backup is damaged: " + path + " is not what " + NAME + " says (SHA-256).");
            }
        }
    }
}
