package kr.stability.portal.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.ReferencedClassObject;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.stability.local.reach.JsonTypes;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.junit.jupiter.api.Test;

/**
 * Jackson looks into types by reflection, of which a native image has to be told. Quarkus tells it of what endpoints and
 * REST clients take and give; every other type that becomes JSON has to say so with {@code @RegisterForReflection}.
 */
class NativeTypesTest {
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("kr.stability.portal");

    private static final Set<String> BY_CLASS = Set.of("readValue", "treeToValue", "readerFor", "convertValue");

    @Test
    void everyTypeOfAColumnOfJsonIsInTheImage() {
        JsonTypes types = new JsonTypes();
        classes()
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> field.isAnnotationPresent(JdbcTypeCode.class)
                        && field.getAnnotation(JdbcTypeCode.class).value() == SqlTypes.JSON)
                .forEach(field -> types.with(field.getGenericType()));
        assertThat(types.found())
                .filteredOn(type -> !registered().contains(type))
                .isEmpty();
    }

    @Test
    void everyTypeThatIsReadByItsClassIsInTheImage() {
        JsonTypes types = new JsonTypes();
        CODE.stream()
                .filter(NativeTypesTest::readsByClass)
                .flatMap(NativeTypesTest::named)
                .forEach(type -> types.with(type.reflect()));
        assertThat(types.found())
                .filteredOn(type -> !registered().contains(type))
                .isEmpty();
    }

    private static boolean readsByClass(JavaClass type) {
        return type.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().getName().startsWith("com.fasterxml.jackson.databind")
                        && BY_CLASS.contains(call.getName()));
    }

    /** A class that names itself asks for a file that lies beside it. */
    private static Stream<JavaClass> named(JavaClass reader) {
        return reader.getReferencedClassObjects().stream()
                .map(ReferencedClassObject::getRawType)
                .filter(type -> !type.equals(reader));
    }

    private static Set<Class<?>> registered() {
        Set<Class<?>> registered = new HashSet<>(endpoints().found());
        classes()
                .filter(type -> type.isAnnotationPresent(RegisterForReflection.class))
                .forEach(type -> {
                    Class<?>[] targets =
                            type.getAnnotation(RegisterForReflection.class).targets();
                    registered.addAll(targets.length == 0 ? Set.of(type) : Set.of(targets));
                });
        return registered;
    }

    private static JsonTypes endpoints() {
        JsonTypes types = new JsonTypes();
        classes()
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .forEach(method -> signature(method, types));
        return types;
    }

    private static void signature(Method method, JsonTypes types) {
        types.with(method.getGenericReturnType());
        Arrays.stream(method.getGenericParameterTypes()).forEach(types::with);
    }

    private static Stream<Class<?>> classes() {
        return CODE.stream().<Class<?>>map(JavaClass::reflect).collect(Collectors.toList()).stream();
    }
}
