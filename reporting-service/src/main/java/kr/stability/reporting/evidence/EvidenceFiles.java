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
import java.util.List;
import kr.stability.reporting.ledger.verification.CoveredFiles;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.problem.ProblemType;
import org.jboss.logging.Logger;

/** Keeps bytes under their SHA-256. A file is complete and on disk before it has its name. */
@ApplicationScoped
class EvidenceFiles implements CoveredFiles {
    private static final Logger LOG = Logger.getLogger(EvidenceFiles.class);
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
     * @throws Problem {@code hash-mismatch}, also for no bytes, {@code too-large}, or {@code storage-full} when the disk does
     *     not take them
     * @throws IOException when the bytes cannot be read
     */
    long store(String sha256, InputStream body) throws IOException {
        Path target = path(sha256);
        Path part = kept(() -> {
            Files.createDirectories(target.getParent());
            return Files.createTempFile(config.directory(), "part", null);
        });
        try {
            long size = copy(sha256, body, part);
            kept(() -> Files.move(part, target, StandardCopyOption.ATOMIC_MOVE));
            kept(() -> named(target));
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
        try (FileChannel out = kept(() -> FileChannel.open(part, StandardOpenOption.WRITE))) {
            byte[] chunk = new byte[CHUNK];
            for (int read; (read = body.read(chunk)) >= 0; ) {
                size += read;
                if (size > config.maxBytes()) {
                    throw Problem.of(ProblemType.TOO_LARGE);
                }
                digest.update(chunk, 0, read);
                ByteBuffer bytes = ByteBuffer.wrap(chunk, 0, read);
                kept(() -> write(bytes, out));
            }
            kept(() -> force(out));
        }
        if (size == 0 || !HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
            throw Problem.of(ProblemType.HASH_MISMATCH);
        }
        return size;
    }

    /** All of it: a disk that has just become full takes a part, and says so only the next time. */
    private static FileChannel write(ByteBuffer bytes, FileChannel out) throws IOException {
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
        return out;
    }

    private static FileChannel force(FileChannel file) throws IOException {
        file.force(true);
        return file;
    }

    /** The name is on disk too, and the folder of the name. */
    private Path named(Path target) throws IOException {
        for (Path folder : List.of(target.getParent(), config.directory())) {
            try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
                force(entries);
            }
        }
        return target;
    }

    /** What the disk does; that it does not is another thing than a sender who goes away. */
    private interface OnDisk<T> {
        T get() throws IOException;
    }

    private static <T> T kept(OnDisk<T> act) {
        try {
            return act.get();
        } catch (IOException e) {
            LOG.error("evidence cannot be kept", e);
            throw Problem.of(ProblemType.STORAGE_FULL);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
