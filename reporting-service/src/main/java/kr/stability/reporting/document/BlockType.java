package kr.stability.reporting.document;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.ser.VirtualBeanPropertyWriter;
import com.fasterxml.jackson.databind.util.Annotations;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** The member {@code type} of a block as one that is put in order among the others; Jackson's own always comes first. */
@RegisterForReflection
final class BlockType extends VirtualBeanPropertyWriter {
    private static final long serialVersionUID = 1L;
    private static final Map<Class<?>, String> NAMES = Arrays.stream(
                    TypedBlock.class.getAnnotation(JsonSubTypes.class).value())
            .collect(Collectors.toUnmodifiableMap(JsonSubTypes.Type::value, JsonSubTypes.Type::name));

    /** For Jackson, which asks it for another by {@link #withConfig}. */
    BlockType() {}

    private BlockType(BeanPropertyDefinition property, Annotations annotations, JavaType type) {
        super(property, annotations, type);
    }

    @Override
    protected Object value(Object block, JsonGenerator json, SerializerProvider provider) {
        return NAMES.get(block.getClass());
    }

    @Override
    public VirtualBeanPropertyWriter withConfig(
            MapperConfig<?> config, AnnotatedClass of, BeanPropertyDefinition property, JavaType type) {
        return new BlockType(property, of.getAnnotations(), type);
    }
}
