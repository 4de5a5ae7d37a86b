package kr.stability.local.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of a packaged service on this machine. */
final class ServiceCommand {
    private ServiceCommand() {}

    /**
     * As a JVM, or as native executable where that is the program.
     *
     * @param options more options of the JVM; those of {@code -Xmx} a native executable takes too
     */
    static List<String> of(Path program, ServiceProcess.Pace pace, List<String> options) {
        if (!ClassArchive.of(program).isJar()) {
            List<String> command = new ArrayList<>(List.of(program.toString()));
            command.add("-XX:+ExitOnOutOfMemoryError");
            options.stream().filter(option -> option.startsWith("-Xmx")).forEach(command::add);
            return command;
        }
        List<String> command = new ArrayList<>(List.of(
                Child.java(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=" + (pace == ServiceProcess.Pace.QUICK_START ? 1 : 4),
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true"));
        command.addAll(options);
        command.addAll(List.of("-jar", program.toString()));
        return command;
    }
}
