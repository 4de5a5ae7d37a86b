package kr.stability.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.OffsetDateTime;
import kr.stability.local.scenario.Cast;
import kr.stability.local.scenario.EditionFiles;
import kr.stability.local.scenario.ScenarioFailure;
import kr.stability.local.scenario.ScenarioFiles;
import kr.stability.local.scenario.ScenarioPlayer;
import kr.stability.local.stack.ProjectFolder;
import kr.stability.local.stack.Tokens;

/** The 2022 case on the running stack: played once, its documents in {@code out/}, its clock kept over restarts. */
final class Demonstration {
    private final ProjectFolder project;
    private final Progress progress;
    private final Cast cast = new Cast(LocalStack.REPORTING_URL, LocalStack.PORTAL_URL, new Tokens(LocalStack.ISSUER));
    private final Path clock;

    Demonstration(ProjectFolder project, Progress progress) {
        this.project = project;
        this.progress = progress;
        this.clock = project.data().resolve("business-clock");
    }

    /** Plays the case unless the edition is published; then only sets the clock to where it stopped. */
    void playUnlessPlayed() {
        ScenarioPlayer player = new ScenarioPlayer(new ScenarioFiles(project.scenario()), cast, progress::say);
        if (player.isPlayed()) {
            continueTheTime();
            progress.say("The 2022 case was played before; make clean-data starts over");
        } else {
            progress.say("Playing the 2022 case");
            player.play();
        }
        writeDocuments(player.edition());
    }

    private void writeDocuments(JsonNode edition) {
        new EditionFiles(
                        project.out(),
                        cast.analyst(),
                        cast.reviewer(),
                        name -> progress.say("wrote deploy/local/out/" + name))
                .write(edition);
    }

    /** Keeps the business time at the end, so that the next start goes on from there. */
    void rememberTheTime() {
        try {
            Path fresh = clock.resolveSibling(clock.getFileName() + ".fresh");
            Files.writeString(fresh, cast.clock().now().toString());
            Files.move(fresh, clock, StandardCopyOption.REPLACE_EXISTING); // whole or not at all, as on a full disk
        } catch (IOException e) {
            throw new ScenarioFailure("Cannot write " + clock + ": " + e.getMessage(), e);
        }
    }

    private void continueTheTime() {
        try {
            String kept = Files.exists(clock) ? Files.readString(clock).strip() : ScenarioPlayer.LEFT_AT;
            cast.clock().set(OffsetDateTime.parse(kept));
        } catch (IOException e) {
            throw new ScenarioFailure("Cannot read " + clock + ": " + e.getMessage(), e);
        }
    }

    /** What a person can look at now. */
    String summary() {
        return """

                Everything is up. Ctrl-C or make stop ends it; the data stays.

                  Operator portal     %s
                  Reporting service   %s/q/swagger-ui
                  Ministry pages      %s/ministry
                  Keycloak            %s

                  Logins (password = user name, on this machine only)
                    companies   kakao-drafter  kakao-certifier  skcnc-drafter  skcnc-certifier  naver-drafter  naver-certifier
                    ministry    analyst  reviewer  publisher

                  Files               %s
                  Logs                %s
                """.formatted(
                        LocalStack.PORTAL_URL,
                        LocalStack.REPORTING_URL,
                        LocalStack.REPORTING_URL,
                        LocalStack.ISSUER,
                        project.out(),
                        project.data().resolve("logs"));
    }
}
