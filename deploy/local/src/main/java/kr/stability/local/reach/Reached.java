package kr.stability.local.reach;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What code and the libraries under it looked up by name while it ran, as the class loader saw it.
 *
 * @param resources that were there, without class files and without what lies in folders of tests
 * @param classes that were loaded through {@code Class.forName} or {@code ClassLoader.loadClass}, those of the JDK left out
 */
public record Reached(SortedSet<String> resources, SortedSet<String> classes) {
    private static final Map<Class<?>, Reached> KNOWN = new ConcurrentHashMap<>();

    /**
     * Runs code once, in a class loader of its own, so that nothing was loaded before.
     *
     * @param code public, with a public constructor that takes nothing
     */
    public static Reached by(Class<? extends Runnable> code) {
        return KNOWN.computeIfAbsent(code, first -> traced(code));
    }

    private static Reached traced(Class<? extends Runnable> code) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (TracingLoader loader = new TracingLoader(classPath())) {
            thread.setContextClassLoader(loader);
            Object copy =
                    Class.forName(code.getName(), true, loader).getConstructor().newInstance();
            loader.begin();
            ((Runnable) copy).run();
            return loader.reached();
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Surefire hides the class path of the tests behind a jar that only names it. */
    private static List<URL> classPath() {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(path.split(File.pathSeparator)).map(Reached::url).toList();
    }

    private static URL url(String entry) {
        try {
            return new File(entry).toURI().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
