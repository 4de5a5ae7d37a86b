package kr.stability.portal.web;

import io.quarkus.qute.TemplateExtension;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Official terms, which a page shows in its language with the other language beside. They live in {@code
 * terms/<room>.properties} (Korean) and {@code terms/<room>_en.properties}; the first part of a key names the room.
 */
@TemplateExtension(namespace = "terms")
public final class Terms {
    private static final Map<String, Properties> FILES = new ConcurrentHashMap<>();

    private Terms() {}

    /**
     * The term of a key such as {@code order.standing.DRAFTING}.
     *
     * @throws IllegalArgumentException when one of the languages has no such key
     */
    public static Label of(String key) {
        String room = key.substring(0, key.indexOf('.'));
        return new Label(read(room, key), read(room + "_en", key));
    }

    private static String read(String file, String key) {
        String term = FILES.computeIfAbsent(file, Terms::load).getProperty(key);
        if (term == null) {
            throw new IllegalArgumentException("terms/" + file + ".properties has no " + key);
        }
        return term;
    }

    private static Properties load(String file) {
        try (InputStream bytes = Terms.class.getResourceAsStream("/terms/" + file + ".properties")) {
            Properties terms = new Properties();
            if (bytes != null) {
                terms.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            }
            return terms;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
