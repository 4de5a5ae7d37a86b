package kr.stability.images.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A program in one packaging.
 *
 * @param name as printed
 * @param folder where it is started
 * @param command without what names the port
 * @param environment its configuration
 * @param question the address of its first answer
 */
record Contender(String name, Path folder, List<String> command, Map<String, String> environment, URI question) {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(120);
    private static final int PAUSE_MILLIS = 2;
    private static final int OK = 200;

    /** Starts it, asks until it answers, and ends it. */
    Start start() {
        long began = System.nanoTime();
        Process process = launched();
        try {
            while (!answers()) {
                if (!process.isAlive() || System.nanoTime() - began > PATIENCE) {
                    throw new IllegalStateException(name + " gives no answer. See " + log());
                }
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
            double millis = (System.nanoTime() - began) / 1e6;
            double cpu = process.info().totalCpuDuration().orElseThrow().toNanos() / 1e6;
            return new Start(millis, cpu, resident(process.pid()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        } finally {
            process.destroyForcibly();
            process.onExit().join();
        }
    }

    private Process launched() {
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log().toFile());
            builder.environment().putAll(environment);
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path log() {
        return folder.resolveSibling(name.replace(' ', '-') + ".log").toAbsolutePath();
    }

    private boolean answers() {
        try {
            HttpURLConnection connection = (HttpURLConnection) question.toURL().openConnection();
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(5000);
            return connection.getResponseCode() == OK;
        } catch (IOException e) {
            return false;
        }
    }

    private static long resident(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
