package kr.stability.acceptance.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kr.stability.local.stack.Await;
import kr.stability.local.stack.StackFailure;

/** One PostgreSQL server over a data folder: can be killed, frozen and started again. */
final class PostgresNode {
    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private final Program program;
    private final int port;
    private final List<String> settings;
    private Process process;

    /**
     * What is run.
     *
     * @param bin folder of the PostgreSQL programs
     * @param inside what the command begins with, such as the way into a namespace; may be empty
     * @param data folder, as the server sees it
     * @param log gets what it prints
     */
    record Program(Path bin, List<String> inside, Path data, Path log) {
        private List<String> command() {
            List<String> command = new ArrayList<>(inside);
            if (!inside.isEmpty() || System.getProperty("user.name").equals("root")) {
                command.addAll(List.of("unshare", "-U", "--")); // it refuses to run as root
            }
            command.addAll(List.of(bin.resolve("postgres").toString(), "-D", data.toString()));
            return command;
        }
    }

    /** @param settings as in postgresql.conf, on top of what both servers have */
    PostgresNode(Program program, int port, Map<String, String> settings) {
        this.program = program;
        this.port = port;
        this.settings = settings.entrySet().stream()
                .flatMap(setting -> List.of("-c", setting.getKey() + "=" + setting.getValue()).stream())
                .toList();
    }

    int port() {
        return port;
    }

    /** Starts it and waits until it answers; again when what a killed one left is not yet gone. */
    void start() {
        launch();
        boolean answers = Await.until(START_LIMIT, () -> {
            if (!process.isAlive()) {
                launch();
            }
            return answers();
        });
        if (!answers) {
            throw new StackFailure("PostgreSQL does not answer, see " + program.log());
        }
    }

    private void launch() {
        List<String> command = new ArrayList<>(program.command());
        command.addAll(List.of("-p", "" + port));
        command.addAll(settings);
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(program.log().toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean answers() {
        try (var connection = DriverManager.getConnection(administrator())) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** {@code kill -9} of the postmaster. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Makes a standby the primary. */
    void promote() {
        try (var connection = DriverManager.getConnection(administrator());
                var statement = connection.createStatement()) {
            statement.execute("SELECT pg_promote(true, 60)");
        } catch (SQLException e) {
            throw new StackFailure("The standby was not promoted: " + e.getMessage(), e);
        }
    }

    /** Stops it, ending open connections. */
    void stop() {
        if (process != null && process.isAlive()) {
            Signal.INT.to(process.pid());
            process.onExit()
                    .orTimeout(20, java.util.concurrent.TimeUnit.SECONDS)
                    .join();
        }
    }

    private String administrator() {
        return "jdbc:postgresql://localhost:" + port + "/postgres?user=postgres&connectTimeout=2&socketTimeout=70";
    }
}
