package kr.stability.portal.tenancy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Everything that the portal answers to, read from its code: a new page is in it without being named anywhere. */
public final class Paths {
    private Paths() {}

    /**
     * One address and what is done there.
     *
     * @param template path with parameters in braces
     */
    public record Operation(String method, String template) {
        /** The address of these things. */
        public String of(Map<String, String> ids) {
            String path = template;
            for (Map.Entry<String, String> id : ids.entrySet()) {
                path = path.replaceAll("\\{" + id.getKey() + "(:[^/]*)?}(?=/|$)", id.getValue());
            }
            return path;
        }

        boolean named() {
            return template.contains("{");
        }

        /** Whether an address is one of these; a page of its own is also one of the pages with a name in its place. */
        public boolean has(String path) {
            return path.matches(template.replaceAll("\\{[^/]+}", "[^/]+"));
        }

        /** How many parts of the address are names. */
        public long names() {
            return template.chars().filter(letter -> letter == '{').count();
        }
    }

    /** Everything, sorted. */
    public static List<Operation> all() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("kr.stability.portal")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Path.class) && !type.isInterface())
                        .flatMap(type -> type.getMethods().stream().flatMap(method -> operations(type, method)))
                        .sorted(java.util.Comparator.comparing(Operation::toString))
                        .toList();
    }

    private static Stream<Operation> operations(JavaClass type, JavaMethod method) {
        String base = type.getAnnotationOfType(Path.class).value();
        String own = method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        String template = ("/" + base + "/" + own).replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
        return method.getAnnotations().stream()
                .flatMap(annotation -> annotation.getRawType().tryGetAnnotationOfType(HttpMethod.class).stream())
                .map(verb -> new Operation(verb.value(), template));
    }
}
