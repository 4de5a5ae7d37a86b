package kr.stability.portal.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What forms with files that are on their way may take of the disk for temporary files, together: a form waits there until it
 * has come whole, and a full disk would be everybody's.
 */
@ApplicationScoped
class FormRoom {
    private final AtomicLong free;

    FormRoom(@ConfigProperty(name = "stability.form.spooled-bytes") long bytes) {
        this.free = new AtomicLong(bytes);
    }

    /** True when there is room for so many bytes; they are then taken until {@link #leave}. */
    boolean enter(long bytes) {
        boolean fits = free.addAndGet(-bytes) >= 0;
        if (!fits) {
            free.addAndGet(bytes);
        }
        return fits;
    }

    /** Gives back what {@link #enter} took. */
    void leave(long bytes) {
        free.addAndGet(bytes);
    }
}
