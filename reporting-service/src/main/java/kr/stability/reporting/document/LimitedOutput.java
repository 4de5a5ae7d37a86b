package kr.stability.reporting.document;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Takes so many bytes and no more, so that what is too large is not written to its end. */
final class LimitedOutput extends FilterOutputStream {
    private long left;

    LimitedOutput(OutputStream out, long most) {
        super(out);
        this.left = most;
    }

    /** One byte too many. */
    static final class Full extends IOException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public void write(int one) throws IOException {
        take(1);
        out.write(one);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        take(length);
        out.write(bytes, offset, length);
    }

    private void take(int length) throws Full {
        left -= length;
        if (left < 0) {
            throw new Full();
        }
    }
}
