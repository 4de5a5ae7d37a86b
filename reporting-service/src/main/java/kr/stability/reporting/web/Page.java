package kr.stability.reporting.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * One page of a collection, oldest first.
 *
 * @param items the things of this page
 * @param next cursor of the next page, or null on the last one
 */
public record Page<T>(
        List<T> items,

        @Schema(nullable = true, description = "Cursor of the next page; null on the last")
        String next) {

    /** Which page is asked for; a bean of query parameters. */
    public static class Query {
        /** At most this many things, 1 to 200. */
        @QueryParam("limit")
        @DefaultValue("50")
        @Min(1)
        @Max(200)
        @Parameter(description = "At most this many items, 1 to 200")
        public int limit;

        /** The {@code next} of the page before. */
        @QueryParam("cursor")
        @Parameter(description = "The next of the page before, with the same filters")
        public String cursor;

        /** The address that was asked. */
        @Context
        public UriInfo uri;

        /** Things with an id greater than this one; ids are UUIDv7 and so in order of creation. */
        public UUID after() {
            return cursor == null ? new UUID(0, 0) : Cursor.read(cursor, uri).last();
        }
    }

    /**
     * Cuts a page from rows.
     *
     * @param rows up to {@code limit + 1} rows in order of id
     */
    public static <R> Page<R> of(List<R> rows, Query query, Function<R, UUID> id) {
        boolean more = rows.size() > query.limit;
        List<R> shown = more ? rows.subList(0, query.limit) : rows;
        return new Page<>(
                shown, more ? Cursor.after(id.apply(shown.getLast()), query.uri).text() : null);
    }

    /** The same page with each thing as its view. */
    public <V> Page<V> map(Function<T, V> view) {
        return new Page<>(items.stream().map(view).toList(), next);
    }
}
