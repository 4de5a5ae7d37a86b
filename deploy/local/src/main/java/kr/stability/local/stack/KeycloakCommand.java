package kr.stability.local.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line that {@code kc.sh} would put together, without the shell between us and the process. */
final class KeycloakCommand {
    private KeycloakCommand() {}

    /**
     * The command.
     *
     * @param options more options of the JVM
     */
    static List<String> of(Path home, int heapMegabytes, List<String> options, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Child.java(),
                "-Xms64m",
                "-Xmx" + heapMegabytes + "m",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US"));
        command.addAll(opened());
        command.addAll(options);
        command.addAll(List.of(
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(arguments);
        return command;
    }

    /** What kc.sh opens for JBoss Threads and Infinispan. */
    private static List<String> opened() {
        return List.of(
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED");
    }
}
