package kr.stability.local.reach;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The project's types that JSON is written from or read into, starting at some and going on through what they are made of. */
public final class JsonTypes {
    private static final String OURS = "kr.stability.";

    private final Set<Class<?>> found = new LinkedHashSet<>();

    /** Adds a type and everything that it is made of. */
    public JsonTypes with(Type type) {
        switch (type) {
            case Class<?> one when one.isArray() -> with(one.getComponentType());
            case Class<?> one
            when one.getName().startsWith(OURS) && found.add(one) -> parts(one).forEach(this::with);
            case ParameterizedType generic -> {
                with(generic.getRawType());
                Arrays.stream(generic.getActualTypeArguments()).forEach(this::with);
            }
            case WildcardType any -> Arrays.stream(any.getUpperBounds()).forEach(this::with);
            default -> {}
        }
        return this;
    }

    /** All types found. */
    public Set<Class<?>> found() {
        return found;
    }

    private static Stream<Type> parts(Class<?> type) {
        Stream<Type> fields = Arrays.stream(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .map(Field::getGenericType);
        Stream<Type> answers = type.isInterface()
                ? Arrays.stream(type.getDeclaredMethods()).map(Method::getGenericReturnType)
                : Stream.empty();
        Stream<Type> kinds = type.isSealed() ? Arrays.stream(type.getPermittedSubclasses()) : Stream.empty();
        return Stream.of(fields, answers, kinds).flatMap(all -> all);
    }
}
