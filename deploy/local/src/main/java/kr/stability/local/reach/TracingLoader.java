package kr.stability.local.reach;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentSkipListSet;

/** Loads everything but the JDK itself and writes down what is asked for by name. */
final class TracingLoader extends URLClassLoader {
    private static final StackWalker STACK = StackWalker.getInstance();
    private static final Set<String> LOADERS = Set.of("java.lang.ClassLoader", TracingLoader.class.getName());

    private final SortedSet<String> resources = new ConcurrentSkipListSet<>();
    private final SortedSet<String> classes = new ConcurrentSkipListSet<>();
    private volatile boolean tracing;

    TracingLoader(List<URL> classPath) {
        super(classPath.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    void begin() {
        tracing = true;
    }

    Reached reached() {
        return new Reached(resources, classes);
    }

    @Override
    public Class<?> loadClass(String name) throws ClassNotFoundException {
        Class<?> found = super.loadClass(name);
        if (tracing && found.getClassLoader() == this && byName()) {
            classes.add(name);
        }
        return found;
    }

    @Override
    public URL findResource(String name) {
        URL found = super.findResource(name);
        note(name, found);
        return found;
    }

    @Override
    public Enumeration<URL> findResources(String name) throws IOException {
        List<URL> found = Collections.list(super.findResources(name));
        found.forEach(url -> note(name, url));
        return Collections.enumeration(found);
    }

    private void note(String name, URL found) {
        boolean code = name.endsWith(".class") || name.endsWith("/");
        if (tracing && found != null && !code && !found.getPath().contains("/test-classes/")) {
            resources.add(name);
        }
    }

    /** The virtual machine asks from the method that it links; somebody who asks by name calls first. */
    private static boolean byName() {
        return STACK.walk(frames -> frames.filter(frame -> !LOADERS.contains(frame.getClassName()))
                .findFirst()
                .filter(frame -> frame.getClassName().equals("java.lang.Class")
                        && frame.getMethodName().startsWith("forName"))
                .isPresent());
    }
}
