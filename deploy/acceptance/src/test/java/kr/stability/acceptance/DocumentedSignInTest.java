package kr.stability.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The commands of docs/api.md, as they stand there but for the addresses: sign in with curl, then ask. */
@OnWholeSystem
class DocumentedSignInTest {
    private static final Pattern COMMANDS = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);

    private final WholeSystem system;

    DocumentedSignInTest(WholeSystem system) {
        this.system = system;
    }

    @Test
    void whoFollowsThePageIsSignedInAndAnswered() throws IOException {
        List<String> said =
                Program.runs(Path.of("."), new DeviceSignIn(system), List.of("bash", "-euc", script())).stream()
                        .filter(line -> !line.isBlank())
                        .toList();
        assertTrue(said.get(1).startsWith("{\"items\":[{"), said.toString());
        assertTrue(said.get(2).startsWith("[{\"specversion\":\"1.0\""), said.toString());
        assertEquals(3, said.size(), said.toString());
    }

    /** Every block of commands of the page; each answer on a line of its own. */
    private String script() throws IOException {
        String page = Files.readString(Path.of("..", "..", "docs", "api.md"));
        List<String> blocks =
                COMMANDS.matcher(page).results().map(MatchResult::group).toList();
        return String.join(
                        "echo\n",
                        blocks.stream().map(DocumentedSignInTest::commands).toList())
                .replace("http://localhost:8180/realms/stability", system.issuer())
                .replace("http://localhost:8081", system.reporting())
                .replace("echo \"open ", "echo \"open analyst ");
    }

    private static String commands(String block) {
        return block.replace("```sh\n", "").replace("```", "");
    }
}
