package kr.stability.local.backup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import kr.stability.local.stack.Database;
import kr.stability.local.stack.LocalPostgres;

/**
 * Has the packaged reporting-service verify the ledger of a server and end: no identity provider, no other service. Entries,
 * signatures, covered rows and evidence files, as {@code GET /api/v1/ledger/verification?files=true} does.
 *
 * @param application the packaged service
 * @param ledgerKey the key that signed the ledger
 * @param passwords of the owner of the tables and of the service's role, set on the server
 * @param log gets what the service prints
 */
public record OfflineVerification(Path application, String ledgerKey, Passwords passwords, Path log)
        implements Restore.Verification {
    private static final long LONGEST_MINUTES = 20;
    private static final JsonMapper JSON = new JsonMapper();

    /** Of the two roles of the database. */
    public record Passwords(String owner, String service) {}

    @Override
    public void verify(LocalPostgres server, Path evidence) {
        JsonNode found = found(server.database("reporting", passwords.owner(), passwords.service()), evidence);
        if (!found.path("intact").asBoolean()) {
            throw Restore.Verification.broken("The restored ledger does not hold: "
                    + found.path("badEntryCount").asLong() + " faults in the chain, first "
                    + found.path("firstBadEntry") + "; "
                    + found.path("badRowCount").asLong() + " rows that differ, first "
                    + found.at("/badRows/0") + ". All of it is in " + log
                    + ". Is STABILITY_LEDGER_KEY the key of then, or published beside?");
        }
    }

    private JsonNode found(Database database, Path evidence) {
        ProcessBuilder service = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-Dfile.encoding=UTF-8",
                        "-jar",
                        application.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        service.environment().putAll(environment(database, evidence));
        try {
            Process process = service.start();
            if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw Restore.Verification.broken("Not verified within " + LONGEST_MINUTES + " min. See " + log);
            }
            return said();
        } catch (IOException e) {
            throw Refusal.ofMachine("The verification cannot be run: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.ofMachine("Interrupted", e);
        }
    }

    /** The last line that is what it found; anything before is its log. */
    private JsonNode said() throws IOException {
        String line = Files.readAllLines(log).stream()
                .filter(said -> said.startsWith("{\"intact\""))
                .reduce((first, last) -> last)
                .orElseThrow(() -> Restore.Verification.broken("The ledger could not be verified. See " + log));
        return JSON.readTree(line);
    }

    private Map<String, String> environment(Database database, Path evidence) {
        Map<String, String> environment = new HashMap<>(database.settings("REPORTING"));
        environment.put("STABILITY_LEDGER_VERIFY_AND_EXIT", "true");
        environment.put("STABILITY_LEDGER_KEY", ledgerKey);
        environment.put("STABILITY_EVIDENCE_DIRECTORY", evidence.toString());
        environment.put("OIDC_PAGES_SECRET", "unused");
        environment.put("SESSION_ENCRYPTION_SECRET", "unused-by-a-job-that-shows-no-pages");
        environment.put("QUARKUS_SCHEDULER_ENABLED", "false");
        environment.put("QUARKUS_HTTP_PORT", "0");
        environment.put("QUARKUS_MANAGEMENT_PORT", "0");
        environment.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");
        return environment;
    }
}
