package kr.stability.reporting.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import kr.stability.reporting.ledger.verification.CoveredFiles;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.problem.ProblemType;

/** Keeps bytes under their SHA-256. A file is complete and on disk before it has its name. */
@ApplicationScoped
class EvidenceFiles implements CoveredFiles {
    private static final int CHUNK = 64 * 1024;
    private final EvidenceConfig config;

    EvidenceFiles(EvidenceConfig config) {
        this.config = config;
    }

    /** Where the bytes of a hash are, whether they are there or not. */
    Path path(String sha256) {
        return config.directory().resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    /**
     * Stores bytes while reading them; nothing is left behind when it fails.
     *
     * @return length in bytes
     * @throws Problem {@code hash-mismatch}, {@code too-large}, {@code invalid-request} for no bytes
     */
    long store(String sha256, InputStream body) throws IOException {
        Path target = path(sha256);
        Files.createDirectories(target.getParent());
        Path part = Files.createTempFile(config.directory(), "part", null);
        try {
            long size = copy(sha256, body, part);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            return size;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    @Override
    public String sha256(String name) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream bytes = Files.newInputStream(path(name))) {
            byte[] chunk = new byte[CHUNK];
            for (int read; (read = bytes.read(chunk)) >= 0; ) {
                digest.update(chunk, 0, read);
            }
        } catch (NoSuchFileException e) {
            return null;
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private long copy(String sha256, InputStream body, Path part) throws IOException {
        MessageDigest digest = sha256();
        long size = 0;
        try (FileChannel out = FileChannel.open(part, StandardOpenOption.WRITE)) {
            byte[] chunk = new byte[CHUNK];
            for (int read; (read = body.read(chunk)) >= 0; ) {
                size += read;
                if (size > config.maxBytes()) {
                    throw Problem.of(ProblemType.TOO_LARGE);
                }
                digest.update(chunk, 0, read);
                out.write(ByteBuffer.wrap(chunk, 0, read));
            }
            out.force(true);
        }
        if (size == 0 || !HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
            throw Problem.of(ProblemType.HASH_MISMATCH);
        }
        return size;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
