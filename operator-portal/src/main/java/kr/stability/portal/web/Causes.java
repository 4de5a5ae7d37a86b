package kr.stability.portal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A failure with all that caused it, nearest first. What was suppressed counts: a commit that fails names the database's
 * reason nowhere else (Narayana puts it there).
 */
final class Causes {
    private static final int MOST = 50;

    private Causes() {}

    static List<Throwable> of(Throwable failure) {
        List<Throwable> found = new ArrayList<>(List.of(failure));
        for (int i = 0; i < found.size() && found.size() < MOST; i++) {
            Throwable one = found.get(i);
            Stream.concat(Stream.ofNullable(one.getCause()), Stream.of(one.getSuppressed()))
                    .filter(cause -> !found.contains(cause))
                    .forEach(found::add);
        }
        return found;
    }
}
