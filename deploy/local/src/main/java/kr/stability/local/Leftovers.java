package kr.stability.local;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kr.stability.local.stack.ProjectFolder;

/** Servers of this repository's data folder that outlived a launcher which was killed. Others are never touched. */
record Leftovers(ProjectFolder project) {
    private static final int PATIENCE_SECONDS = 20;

    /** Stops them, services first, PostgreSQL last. */
    void stop() {
        for (String mark : marks()) {
            ProcessHandle.allProcesses()
                    .filter(process -> isOurs(process, mark))
                    .forEach(Leftovers::end);
        }
    }

    /** Parts of the command lines by which they are known, in the order of stopping. */
    private List<String> marks() {
        return List.of(
                "-jar " + project.application("operator-portal"),
                "-jar " + project.application("reporting-service"),
                "-Dkc.home.dir=" + project.data().resolve("keycloak"),
                "-D " + project.data().resolve("postgres"));
    }

    private static boolean isOurs(ProcessHandle process, String mark) {
        return process.info().commandLine().orElse("").contains(mark + " ")
                || process.info().commandLine().orElse("").endsWith(mark);
    }

    /** SIGTERM, then SIGKILL. */
    static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
