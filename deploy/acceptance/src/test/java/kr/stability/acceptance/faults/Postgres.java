package kr.stability.acceptance.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.stability.local.stack.Database;
import kr.stability.local.stack.FreshFiles;
import kr.stability.local.stack.LocalPostgres;
import kr.stability.local.stack.Ports;
import kr.stability.local.stack.StackFailure;

/**
 * Two real PostgreSQL servers: a primary on a {@link SmallDisk} and a synchronous standby. Services know both, each through
 * the network in front of it; the administrator is beside them.
 */
final class Postgres implements AutoCloseable {
    private static final Map<String, String> COMMON = Map.of(
            "listen_addresses", "localhost",
            "unix_socket_directories", "",
            "max_connections", "200",
            "shared_buffers", "64MB",
            "max_wal_size", "96MB",
            "wal_level", "replica",
            "timezone", "UTC");

    private final Path home;
    private final SmallDisk disk;
    private final PostgresNode primary;
    private final PostgresNode standby;
    private final List<TcpProxy> networks;

    private Postgres(Path home, SmallDisk disk, PostgresNode primary, PostgresNode standby) {
        this.home = home;
        this.disk = disk;
        this.primary = primary;
        this.standby = standby;
        this.networks = List.of(new TcpProxy(List.of(primary.port())), new TcpProxy(List.of(standby.port())));
    }

    /** Makes the databases once, stops that server, and starts the pair on copies of its folder. */
    static Postgres started(int diskMegabytes, Path logs) {
        Path home = FreshFiles.temporaryFolder("postgres-pair");
        Path seed = home.resolve("seed");
        Path bin = seed(seed, logs);
        SmallDisk disk = SmallDisk.of(diskMegabytes);
        copy(disk.inside(), seed, disk.folder().resolve("data"));
        copy(List.of(), seed, home.resolve("standby"));
        write(home.resolve("standby/standby.signal"), "");
        int port = Ports.free();
        PostgresNode primary = new PostgresNode(
                new PostgresNode.Program(
                        bin, disk.inside(), disk.folder().resolve("data"), logs.resolve("primary.log")),
                port,
                settings("synchronous_standby_names", "standby"));
        PostgresNode standby = new PostgresNode(
                new PostgresNode.Program(bin, List.of(), home.resolve("standby"), logs.resolve("standby.log")),
                Ports.free(),
                settings(
                        "primary_conninfo", "host=localhost port=" + port + " user=postgres application_name=standby"));
        primary.start();
        standby.start();
        return new Postgres(home, disk, primary, standby);
    }

    private static Map<String, String> settings(String name, String value) {
        Map<String, String> settings = new LinkedHashMap<>(COMMON);
        settings.put(name, value);
        return settings;
    }

    private static Path seed(Path seed, Path logs) {
        LocalPostgres server = LocalPostgres.at(0, seed, logs.resolve("seed.log"));
        try {
            server.database("portal", "portal");
            server.database("reporting", "reporting");
            write(
                    seed.resolve("pg_hba.conf"),
                    "host replication postgres 127.0.0.1/32 trust\nhost replication postgres ::1/128 trust\n");
            return Path.of("/proc/" + server.pid() + "/exe").toRealPath().getParent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            server.close();
        }
    }

    private static void write(Path file, String line) {
        try {
            Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(List<String> inside, Path from, Path to) {
        List<String> command = new ArrayList<>(inside);
        command.addAll(List.of("cp", "-a", from.toString(), to.toString()));
        try {
            if (new ProcessBuilder(command).inheritIO().start().onExit().join().exitValue() != 0) {
                throw new StackFailure("Cannot copy " + from + " to " + to);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A database on whichever server is the primary. */
    Database database(String name) {
        String url = url(name, networks.getFirst().port(), networks.getLast().port());
        return new Database(url, new Database.Login(name + "_service", name), new Database.Login(name, name));
    }

    /** The same for the administrator, who sees every row. */
    String administratorUrl(String name) {
        return url(name, primary.port(), standby.port()) + "&user=postgres&connectTimeout=2&socketTimeout=10";
    }

    private static String url(String name, int one, int other) {
        return "jdbc:postgresql://localhost:" + one + ",localhost:" + other + "/" + name
                + "?targetServerType=primary&hostRecheckSeconds=1";
    }

    PostgresNode primary() {
        return primary;
    }

    PostgresNode standby() {
        return standby;
    }

    /** How the network between the services and both servers is. */
    void network(TcpProxy.Mode mode) {
        networks.forEach(network -> network.is(mode));
    }

    /** How often that network has been bad since it was told how to be. */
    int worsened() {
        return networks.stream().mapToInt(TcpProxy::worsened).sum();
    }

    SmallDisk disk() {
        return disk;
    }

    @Override
    public void close() {
        networks.forEach(TcpProxy::close);
        primary.stop();
        standby.stop();
        disk.close();
        FreshFiles.delete(home);
    }
}
