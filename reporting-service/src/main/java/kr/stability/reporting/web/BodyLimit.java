package kr.stability.reporting.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.problem.ProblemType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Stops reading a JSON body at its limit, announced or not; files have the larger limit of the HTTP layer. */
public class BodyLimit {
    private final long max;

    BodyLimit(JsonLimit limit) {
        this.max = limit.maxBytes();
    }

    /** Puts the limit around the body. */
    @ServerRequestFilter
    public void limit(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        if (type == null || !type.getSubtype().contains("json")) {
            return;
        }
        if (request.getLength() > max) {
            throw Problem.of(ProblemType.TOO_LARGE);
        }
        request.setEntityStream(new Limited(request.getEntityStream(), max));
    }

    private static final class Limited extends FilterInputStream {
        private long left;

        Limited(InputStream body, long max) {
            super(body);
            this.left = max;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int read = super.read(buffer, from, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw Problem.of(ProblemType.TOO_LARGE);
            }
        }
    }
}
