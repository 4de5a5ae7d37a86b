package kr.stability.reporting.webhook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program with which docs/api.md checks a signature, taken out of the page and run as it stands there. */
final class DocumentedCheck {
    private static final Pattern PROGRAM = Pattern.compile("```java\\n(.*?class Verify.*?)```", Pattern.DOTALL);

    private DocumentedCheck() {}

    /** What the program prints about a call. */
    static String of(String secret, Receiver.Call call) throws IOException, InterruptedException {
        ProcessBuilder program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        program().toString(),
                        secret,
                        call.id(),
                        call.timestamp(),
                        call.signature())
                .redirectErrorStream(true);
        program.environment().remove("JAVA_TOOL_OPTIONS"); // java says when it has found some
        Process process = program.start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(call.body().getBytes(StandardCharsets.UTF_8));
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        process.waitFor();
        return said;
    }

    private static Path program() throws IOException {
        Matcher page = PROGRAM.matcher(Files.readString(Path.of("..", "docs", "api.md")));
        if (!page.find()) {
            throw new AssertionError("docs/api.md has no class Verify");
        }
        return Files.writeString(
                Files.createDirectories(Path.of("target", "documented")).resolve("Verify.java"), page.group(1));
    }
}
