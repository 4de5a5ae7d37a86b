package kr.stability.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kr.stability.local.stack.ProjectFolder;

/**
 * Somebody who has nothing but the jar of {@code deploy/verifier} and the published keys.
 *
 * @param keys as {@code /.well-known/jwks.json} gives them
 */
record Verifier(Path keys) {

    static Verifier with(byte[] keys) throws IOException {
        Path file = Files.createTempFile("jwks", ".json");
        file.toFile().deleteOnExit();
        return new Verifier(Files.write(file, keys));
    }

    /** 0 when what the arguments name is genuine. */
    int verdict(String... args) {
        Path jar = ProjectFolder.find().scenario().resolve("../../verifier/target/verify.jar");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", jar.toString()));
        command.addAll(List.of(args));
        command.addAll(List.of("--keys", keys.toString()));
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
