package kr.stability.images;

import com.google.cloud.tools.jib.api.InvalidImageReferenceException;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.JibContainerBuilder;

/**
 * What an image stands on.
 *
 * @param name of an image with a C library and nothing else, by its digest; empty for none, see {@link CLibrary}
 */
record Base(String name) {
    private static final String PINNED = ".+@sha256:[0-9a-f]{64}";

    Base {
        if (!name.isEmpty() && !name.matches(PINNED)) {
            throw new IllegalArgumentException(
                    "BASE must name an image by its digest (…@sha256:…), so that building it again gives the same: "
                            + name);
        }
    }

    boolean isNone() {
        return name.isEmpty();
    }

    JibContainerBuilder begun() {
        try {
            return isNone() ? Jib.fromScratch() : Jib.from(name);
        } catch (InvalidImageReferenceException e) {
            throw new IllegalArgumentException("BASE is no name of an image: " + name, e);
        }
    }
}
