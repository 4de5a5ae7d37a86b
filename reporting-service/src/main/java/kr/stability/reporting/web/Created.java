package kr.stability.reporting.web;

import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** The answer to a POST that made something. */
public final class Created {
    private Created() {}

    /** 201 with the thing and where it is. */
    public static <T> RestResponse<T> at(String path, T view) {
        return RestResponse.ResponseBuilder.<T>create(201)
                .entity(view)
                .location(URI.create(path))
                .build();
    }
}
