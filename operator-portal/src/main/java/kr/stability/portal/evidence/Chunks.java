package kr.stability.portal.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import javax.sql.DataSource;
import kr.stability.portal.tenancy.RowScope;

/**
 * The bytes of uploads, in rows of at most one megabyte. Each row is stored by one statement of its own together with the new
 * count of bytes, so what was acknowledged is there, and of two writers at the same place one loses. Never more than two rows
 * are in memory.
 */
@ApplicationScoped
class Chunks {
    private static final int SIZE = 1 << 20;
    private static final String APPEND = """
            WITH moved AS (
                UPDATE evidence_upload SET received = received + ? WHERE id = ? AND received = ? AND finished_at IS NULL
                RETURNING id)
            INSERT INTO evidence_chunk (upload_id, at, bytes) SELECT id, ?, ? FROM moved
            """;
    private static final String NEXT = "SELECT bytes FROM evidence_chunk WHERE upload_id = ? AND at = ?";

    private static final String DROP = "DELETE FROM evidence_chunk WHERE upload_id = ?";

    private final DataSource database;
    private final RowScope scope;

    Chunks(DataSource database, RowScope scope) {
        this.database = database;
        this.scope = scope;
    }

    /**
     * Stores bytes behind those that are there, until the upload is complete or the body ends. What had arrived when the
     * connection broke is stored too.
     *
     * @param at number of bytes already stored
     * @return number of bytes stored afterwards
     * @throws TakenException when somebody else has stored bytes there meanwhile
     * @throws IOException when the connection broke
     */
    long append(Upload upload, long at, InputStream body) throws IOException {
        byte[] chunk = new byte[SIZE];
        long stored = at;
        int filled = 0;
        try {
            while (stored + filled < upload.length) {
                int room = (int) Math.min(chunk.length - filled, upload.length - stored - filled);
                int read = body.read(chunk, filled, room);
                if (read < 0) {
                    break;
                }
                filled += read;
                if (filled == chunk.length) {
                    stored = store(upload.id, stored, chunk);
                    filled = 0;
                }
            }
        } finally {
            if (filled > 0) {
                stored = store(upload.id, stored, Arrays.copyOf(chunk, filled));
            }
        }
        return stored;
    }

    private long store(UUID upload, long at, byte[] bytes) {
        try (Connection connection = database.getConnection();
                PreparedStatement append = connection.prepareStatement(APPEND)) {
            append.setLong(1, bytes.length);
            append.setObject(2, upload);
            append.setLong(3, at);
            append.setLong(4, at);
            append.setBytes(5, bytes);
            if (append.executeUpdate() == 0) {
                throw new TakenException();
            }
            return at + bytes.length;
        } catch (SQLException e) {
            throw new IllegalStateException("bytes could not be stored", e);
        }
    }

    /** Forgets the bytes of an upload, in the transaction of the caller. */
    void drop(UUID upload) {
        try (Connection connection = database.getConnection();
                PreparedStatement drop = connection.prepareStatement(DROP)) {
            drop.setObject(1, upload);
            drop.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("bytes could not be forgotten", e);
        }
    }

    /** All bytes from the first to the last, read row by row, by whichever thread sends them. */
    InputStream read(UUID upload) {
        RowScope.Later later = scope.later();
        return new ChunkStream(at -> later.call(() -> next(upload, at)));
    }

    private byte[] next(UUID upload, long at) throws IOException {
        try (Connection connection = database.getConnection();
                PreparedStatement next = connection.prepareStatement(NEXT)) {
            next.setObject(1, upload);
            next.setLong(2, at);
            try (ResultSet row = next.executeQuery()) {
                return row.next() ? row.getBytes(1) : null;
            }
        } catch (SQLException e) {
            throw new IOException("bytes could not be read", e);
        }
    }

    /** Somebody else writes the same upload. */
    static class TakenException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
