package kr.stability.images.start;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.stability.local.stack.LocalKeycloak;
import kr.stability.local.stack.LocalPostgres;
import kr.stability.local.stack.Ports;
import kr.stability.local.stack.ProjectFolder;
import kr.stability.local.stack.SigningKey;

/**
 * Compares starts: each service without and with its AOT cache and, where it was built, as a native executable, and each beside
 * the application of Quarkus's first guide in the same packaging. Where starts of one thing beside itself differ by more than a
 * tenth, in time or in processor time, there is no verdict about its medians. A service's first answer is that its database answers.
 */
public final class Main {
    private static final Path WORK = ProjectFolder.find().root().resolve("target/images");
    private static final List<String> OPTIONS = List.of("-XX:+UseSerialGC", "-Xmx256m", "-Djava.awt.headless=true");

    private static final String PEER = "deploy/peer";

    private final LocalPostgres postgres = LocalPostgres.temporary();
    private final LocalKeycloak keycloak = LocalKeycloak.temporary();

    private Main() {}

    /** Prints the rows of a table: ratio of the times (min, median, max) and their medians, the same of processor time, memory. */
    public static void main(String[] arguments) {
        Main bench = new Main();
        try {
            bench.compare("peer", bench.peer());
            bench.compare("reporting-service", bench.service("reporting-service", "reporting", "REPORTING"));
            bench.compare("operator-portal", bench.service("operator-portal", "portal", "PORTAL"));
        } finally {
            bench.keycloak.close();
            bench.postgres.close();
        }
    }

    private void compare(String name, Map<String, String> environment) {
        Contender plain = jar(name, "", List.of(), environment);
        Pairs pairs = new Pairs();
        pairs.itself(plain);
        Contender cached = jar(name, " AOT cache", List.of("-XX:AOTCache=app.aot"), environment);
        pairs.print(cached, plain);
        Optional<Contender> quick = executable(name, environment);
        quick.ifPresent(one -> pairs.print(one, plain));
        if (!name.equals("peer")) {
            pairs.print(plain, jar("peer", "", List.of(), peer()));
            pairs.print(cached, jar("peer", " AOT cache", List.of("-XX:AOTCache=app.aot"), peer()));
            quick.ifPresent(one -> executable("peer", peer()).ifPresent(other -> pairs.print(one, other)));
        }
    }

    private static Contender jar(String name, String how, List<String> own, Map<String, String> environment) {
        List<String> command =
                new ArrayList<>(List.of(WORK.resolve("java/bin/java").toString()));
        command.addAll(own);
        command.addAll(OPTIONS);
        command.addAll(List.of("-jar", "quarkus-run.jar"));
        return new Contender(name + how, WORK.resolve(name), command, environment, question(name, environment));
    }

    private static Optional<Contender> executable(String name, Map<String, String> environment) {
        Path runner = ProjectFolder.find().executable(name.equals("peer") ? PEER : name);
        return Files.isExecutable(runner)
                ? Optional.of(new Contender(
                        name + " native", WORK, List.of(runner.toString()), environment, question(name, environment)))
                : Optional.empty();
    }

    private static URI question(String name, Map<String, String> environment) {
        return name.equals("peer")
                ? URI.create("http://localhost:" + environment.get("QUARKUS_HTTP_PORT") + "/hello")
                : URI.create("http://localhost:" + environment.get("QUARKUS_MANAGEMENT_PORT") + "/q/health/ready");
    }

    private Map<String, String> peer() {
        return Map.of("QUARKUS_HTTP_PORT", Integer.toString(Ports.free()), "QUARKUS_HTTP_HOST", "localhost");
    }

    private Map<String, String> service(String name, String database, String prefix) {
        Map<String, String> environment = new HashMap<>(keycloak.environment());
        environment.putAll(postgres.database(database).settings(prefix));
        environment.put("STABILITY_LEDGER_KEY", SigningKey.fresh());
        environment.put("SESSION_ENCRYPTION_SECRET", "only-for-a-benchmark-only-for-a-benchmark");
        environment.put("STABILITY_EVIDENCE_DIRECTORY", WORK.resolve("evidence").toString());
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(Ports.free()));
        environment.put("QUARKUS_HTTP_HOST", "localhost");
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(Ports.free()));
        environment.put("QUARKUS_MANAGEMENT_HOST", "localhost");
        return environment;
    }
}
