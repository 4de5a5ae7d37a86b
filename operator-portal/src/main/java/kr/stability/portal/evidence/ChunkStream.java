package kr.stability.portal.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** Bytes that come in pieces, one piece in memory at a time. */
final class ChunkStream extends InputStream {
    private final Source source;
    private byte[] piece = {};
    private int used;
    private long at;

    /** Where the pieces come from. */
    interface Source {
        /** The piece that begins at this offset, or null at the end. */
        byte[] at(long offset) throws IOException;
    }

    ChunkStream(Source source) {
        this.source = source;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        Objects.checkFromIndexSize(from, most, into.length);
        if (most == 0) {
            return 0;
        }
        if (used == piece.length && !fetch()) {
            return -1;
        }
        int taken = Math.min(most, piece.length - used);
        System.arraycopy(piece, used, into, from, taken);
        used += taken;
        return taken;
    }

    private boolean fetch() throws IOException {
        byte[] next = source.at(at);
        if (next == null) {
            return false;
        }
        piece = next;
        used = 0;
        at += next.length;
        return true;
    }
}
