package kr.stability.acceptance.faults;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kr.stability.local.stack.Await;

/** Every fault that is tried, as it is really brought about. */
final class Faults {
    private final FaultSystem system;

    Faults(FaultSystem system) {
        this.system = system;
    }

    /**
     * In the order they are tried: the primary, once lost, does not come back; a process whose clock can be moved is killed
     * next, and its successor has a clock like any other.
     */
    List<Fault> all() {
        FalseClock portalClock = new FalseClock(portal(), system.keycloak()::clockToken);
        FalseClock ministryClock = new FalseClock(ministry(), system.keycloak()::clockToken);
        return List.of(
                portalClock.jumps("portal's clock 4 min ahead", 240).shownBy(() -> system.filedAway(200)),
                portalClock.jumps("portal's clock 1 h back", -3600).shownBy(() -> system.filedAway(-3500)),
                Fault.of("portal killed", portal()::kill, portal()::start),
                ministryClock.jumps("reporting-service's clock 1 h ahead", 3600),
                ministryClock.jumps("reporting-service's clock 1 h back", -3600),
                Fault.of("reporting-service killed", ministry()::kill, ministry()::start),
                Fault.of("portal stopped (SIGSTOP)", portal()::freeze, portal()::thaw),
                Fault.of("reporting-service stopped (SIGSTOP)", ministry()::freeze, ministry()::thaw),
                network("network cut", TcpProxy.Mode.CUT),
                network("answers lost", TcpProxy.Mode.ANSWERS_LOST),
                network("network slow (5 s)", TcpProxy.Mode.SLOW),
                Fault.of(
                        "both services ended (SIGTERM)",
                        () -> both().forEach(Replica::stop),
                        () -> both().forEach(Replica::start)),
                Fault.of("Keycloak's keys changed", system.keys()::change, () -> {})
                        .shownBy(() -> system.keys().areKnownAt(ministry().url()))
                        .unnoticed(),
                Fault.of("Keycloak killed", system.keycloak()::kill, system.keycloak()::startAgain)
                        .shownBy(() -> !system.signsIn())
                        .unnoticed(),
                midway(ministry(), "reporting", Midway.Tables.ofReporting()),
                midway(portal(), "portal", Midway.Tables.ofPortal()),
                new KillsInARow(system).fault(),
                new ManyExports(system).fault(),
                outOfMemory(),
                database("database silent", TcpProxy.Mode.SILENT)
                        .shownBy(() -> both().allMatch(Replica::isLiveButNotReady)),
                database("database's answers broken off", TcpProxy.Mode.BROKEN_OFF),
                database("database far away (150 ms)", TcpProxy.Mode.FAR),
                Fault.of("PostgreSQL killed", primary()::kill, primary()::start),
                Fault.of("disk full", system.postgres().disk()::fill, this::freeTheDisk),
                Fault.of(
                        "primary lost, standby promoted",
                        primary()::kill,
                        system.postgres().standby()::promote));
    }

    private Replica portal() {
        return system.portals().getFirst();
    }

    private Replica ministry() {
        return system.ministries().getFirst();
    }

    private Stream<Replica> both() {
        return Stream.of(ministry(), portal()).parallel();
    }

    private PostgresNode primary() {
        return system.postgres().primary();
    }

    private Fault network(String name, TcpProxy.Mode mode) {
        TcpProxy network = system.network();
        return Fault.of(name, () -> network.is(mode), () -> network.is(TcpProxy.Mode.GOOD))
                .shownBy(() -> network.worsened() > 0);
    }

    private Fault database(String name, TcpProxy.Mode mode) {
        Postgres postgres = system.postgres();
        return Fault.of(name, () -> postgres.network(mode), () -> postgres.network(TcpProxy.Mode.GOOD))
                .shownBy(() -> postgres.worsened() > 0);
    }

    private Fault midway(Replica service, String database, Midway.Tables tables) {
        return new Midway(service, system.postgres().administratorUrl(database), tables).fault();
    }

    private Fault outOfMemory() {
        LargeRequests requests = new LargeRequests(ministry().url(), system.keycloak());
        return Fault.of("reporting-service out of memory", requests::pour, this::startAfterTheEnd)
                .prepared(() -> {
                    ministry().stop();
                    ministry().start(144, Map.of());
                })
                .shownBy(() -> !ministry().isAlive() && ministry().says("java.lang.OutOfMemoryError"));
    }

    /** Filings may suffer before it has ended; its port is free only then. */
    private void startAfterTheEnd() {
        boolean ended = Await.until(Duration.ofSeconds(60), () -> !ministry().isAlive());
        if (!ended || !ministry().says("java.lang.OutOfMemoryError")) {
            throw new AssertionError("reporting-service did not run out of memory");
        }
        ministry().start();
    }

    private void freeTheDisk() {
        system.postgres().disk().free();
        Await.until(
                Duration.ofSeconds(20), () -> primary().answers() || !primary().isAlive());
        if (!primary().isAlive()) {
            primary().start(); // it ends itself when it cannot write its log
        }
    }
}
