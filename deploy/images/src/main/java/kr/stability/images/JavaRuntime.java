package kr.stability.images;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The JDK that builds the image, without what a service never uses. The image brings it along, because an AOT cache is good for
 * exactly the JDK that wrote it.
 *
 * @param folder with {@code bin/java}
 */
record JavaRuntime(Path folder) {
    /** All of Java SE; character sets and locales of Korea, name service, health of the machine. */
    private static final String MODULES =
            "java.se,jdk.charsets,jdk.localedata,jdk.naming.dns,jdk.unsupported,jdk.zipfs,jdk.management,jdk.jfr";

    /** Links it anew. */
    static JavaRuntime linked(Path folder) {
        Folders.fresh(folder.getParent());
        Programs.run(List.of(
                Programs.ofJdk("jlink"),
                "--add-modules",
                MODULES,
                "--include-locales=en,ko",
                "--strip-debug",
                "--no-header-files",
                "--no-man-pages",
                "--output",
                folder.toString()));
        Folders.atOneTime(folder);
        return new JavaRuntime(folder);
    }

    String java() {
        return folder.resolve("bin/java").toString();
    }

    boolean isThere() {
        return Files.isExecutable(folder.resolve("bin/java"));
    }
}
