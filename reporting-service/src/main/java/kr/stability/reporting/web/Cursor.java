package kr.stability.reporting.web;

import jakarta.ws.rs.core.UriInfo;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.TreeMap;
import java.util.UUID;
import kr.stability.reporting.json.CanonicalJson;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.problem.Rule;

/**
 * Where a page ends, for the query that it belongs to. With another filter the next page would silently leave things out, so
 * the cursor knows its query. It is no secret and protects nothing.
 *
 * @param last id of the last thing of the page
 * @param query fingerprint of path and filters
 */
record Cursor(UUID last, int query) {
    private static final int BYTES = Long.BYTES * 2 + Integer.BYTES;

    /** The cursor after a thing. */
    static Cursor after(UUID last, UriInfo uri) {
        return new Cursor(last, fingerprint(uri));
    }

    /**
     * Reads a cursor.
     *
     * @throws Problem when it is none, or one of another query
     */
    static Cursor read(String text, UriInfo uri) {
        ByteBuffer bytes = ByteBuffer.wrap(bytes(text));
        if (bytes.remaining() != BYTES) {
            throw Problem.invalid("cursor", Rule.WRONG_FORM);
        }
        Cursor cursor = new Cursor(new UUID(bytes.getLong(), bytes.getLong()), bytes.getInt());
        if (cursor.query != fingerprint(uri)) {
            throw Problem.invalid("cursor", Rule.CURSOR_OF_ANOTHER_QUERY);
        }
        return cursor;
    }

    /** As clients see it. */
    String text() {
        byte[] bytes = ByteBuffer.allocate(BYTES)
                .putLong(last.getMostSignificantBits())
                .putLong(last.getLeastSignificantBits())
                .putInt(query)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] bytes(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw Problem.invalid("cursor", Rule.WRONG_FORM);
        }
    }

    /** Of everything but how many and from where. */
    private static int fingerprint(UriInfo uri) {
        TreeMap<String, Object> filters = new TreeMap<>(uri.getQueryParameters());
        filters.remove("cursor");
        filters.remove("limit");
        String query = uri.getPath() + filters;
        return Integer.parseUnsignedInt(
                CanonicalJson.sha256(query.getBytes(StandardCharsets.UTF_8)).substring(0, 8), 16);
    }
}
