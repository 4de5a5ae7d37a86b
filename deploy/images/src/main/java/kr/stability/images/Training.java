package kr.stability.images;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import kr.stability.local.scenario.Cast;
import kr.stability.local.scenario.ScenarioFiles;
import kr.stability.local.scenario.ScenarioPlayer;
import kr.stability.local.stack.Await;
import kr.stability.local.stack.Database;
import kr.stability.local.stack.LocalKeycloak;
import kr.stability.local.stack.LocalPostgres;
import kr.stability.local.stack.Ports;
import kr.stability.local.stack.Probe;
import kr.stability.local.stack.ProjectFolder;
import kr.stability.local.stack.SigningKey;
import kr.stability.local.stack.Tokens;

/**
 * Both services play the case of 2022 on real servers while the JDK notes which classes they load and which methods they
 * call; at their end each writes its AOT cache (JEP 483, 514, 515).
 */
final class Training implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(10);
    private static final Duration WRITING = Duration.ofMinutes(10);
    private static final List<String> DOCUMENTS = List.of("json", "html", "pdf", "hwpx", "docx", "xlsx", "oscal.json");

    private final LocalPostgres postgres = LocalPostgres.temporary();
    private final LocalKeycloak keycloak = LocalKeycloak.temporary();
    private final JavaRuntime runtime;
    private final Map<String, Process> services = new HashMap<>();

    private Training(JavaRuntime runtime) {
        this.runtime = runtime;
    }

    /** Trains; the cache of each is {@code app.aot} in its folder. */
    static void of(JavaRuntime runtime, Application reporting, Application portal) {
        try (Training training = new Training(runtime)) {
            String reportingUrl = training.starts(reporting, training.reporting(), Map.of());
            String portalUrl = training.starts(portal, training.portal(), Map.of("REPORTING_URL", reportingUrl));
            Cast cast = new Cast(reportingUrl, portalUrl, new Tokens(training.keycloak.issuer()));
            ScenarioPlayer player =
                    new ScenarioPlayer(new ScenarioFiles(ProjectFolder.find().scenario()), cast, line -> {});
            player.play();
            DOCUMENTS.forEach(kind -> cast.analyst().document(player.edition(), kind));
            training.services.forEach(Training::ends);
            reporting.requireTrained();
            portal.requireTrained();
        }
    }

    /** Trains an application that needs no server and has one answer. */
    static void ofPeer(JavaRuntime runtime, Application peer) {
        String port = Integer.toString(Ports.free());
        Process process = launch(runtime, peer, Map.of("QUARKUS_HTTP_PORT", port, "QUARKUS_HTTP_HOST", "localhost"));
        if (!Await.until(START, () -> Probe.answers("http://localhost:" + port + "/hello"))) {
            throw new IllegalStateException("The peer did not start. See " + peer.log());
        }
        ends(peer.name(), process);
        peer.requireTrained();
    }

    private String starts(Application application, Map<String, String> own, Map<String, String> more) {
        int port = Ports.free();
        int management = Ports.free();
        Map<String, String> environment = new HashMap<>(keycloak.environment());
        environment.putAll(own);
        environment.putAll(more);
        environment.put("QUARKUS_PROFILE", "local");
        environment.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "true"); // as in production
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("QUARKUS_HTTP_HOST", "localhost");
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(management));
        environment.put("QUARKUS_MANAGEMENT_HOST", "localhost");
        Process process = launch(runtime, application, environment);
        services.put(application.name(), process);
        String ready = "http://localhost:" + management + "/q/health/ready";
        if (!Await.until(START, () -> !process.isAlive() || Probe.answers(ready)) || !process.isAlive()) {
            throw new IllegalStateException(application.name() + " did not start. See " + application.log());
        }
        return "http://localhost:" + port;
    }

    private static Process launch(JavaRuntime runtime, Application application, Map<String, String> environment) {
        try {
            Files.deleteIfExists(application.cache());
            ProcessBuilder builder = new ProcessBuilder(application.recording(runtime))
                    .directory(application.folder().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(application.log().toFile());
            builder.environment().putAll(environment);
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> reporting() {
        Database database = postgres.database("reporting");
        Map<String, String> environment = new HashMap<>(database.settings("REPORTING"));
        environment.put("STABILITY_LEDGER_KEY", SigningKey.fresh());
        environment.put("SESSION_ENCRYPTION_SECRET", "only-for-training-only-for-training");
        environment.put(
                "STABILITY_EVIDENCE_DIRECTORY",
                Path.of("target", "training-evidence").toAbsolutePath().toString());
        return environment;
    }

    private Map<String, String> portal() {
        Map<String, String> environment =
                new HashMap<>(postgres.database("portal").settings("PORTAL"));
        environment.put("SESSION_ENCRYPTION_SECRET", "only-for-training-only-for-training");
        return environment;
    }

    /** SIGTERM; the cache is written on the way out. */
    private static void ends(String name, Process process) {
        process.destroy();
        try {
            if (!process.waitFor(WRITING.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException(name + " did not end within " + WRITING);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    @Override
    public void close() {
        services.values().forEach(Process::destroyForcibly);
        keycloak.close();
        postgres.close();
    }
}
