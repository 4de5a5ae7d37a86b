package kr.stability.portal.session;

import io.netty.handler.codec.http.QueryStringDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One field of a form as it was sent. */
record TypedField(String name, String value) {
    private static final int MOST = 50_000;

    /** All fields of a body in {@code application/x-www-form-urlencoded}, those of one name in the order they were sent. */
    static List<TypedField> of(String body) {
        return new QueryStringDecoder(body, StandardCharsets.UTF_8, false, MOST)
                .parameters().entrySet().stream()
                        .flatMap(entry -> entry.getValue().stream().map(value -> new TypedField(entry.getKey(), value)))
                        .toList();
    }
}
