package kr.stability.reporting.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import org.erdtman.jcs.NumberToJSON;

/**
 * Writes records as canonical JSON (RFC 8785) straight away: what {@link CanonicalJson} gets by reading what was written and
 * writing it again. For records, lists and maps: members of a {@code JsonNode} or of a map with an order of its own, and a type
 * id that Jackson adds, would stand in the order in which they come.
 */
public final class SortedJson {
    private SortedJson() {}

    /** A builder of mappers whose members are in the order of UTF-16 units and whose escapes and numbers are canonical. */
    public static JsonMapper.Builder builder() {
        JsonFactory factory = JsonFactory.builder()
                .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .build();
        SimpleModule canonical = new SimpleModule("canonical").setSerializerModifier(new ByName());
        List.of(long.class, Long.class, double.class, Double.class, float.class, Float.class)
                .forEach(type -> number(canonical, type));
        number(canonical, BigInteger.class);
        number(canonical, BigDecimal.class);
        return JsonMapper.builder(factory).addModule(canonical).enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    }

    @SuppressWarnings(
            "unchecked") // long.class is a Class<Long>, but the compiler does not say that it is one of numbers
    private static void number(SimpleModule module, Class<?> type) {
        module.addSerializer((Class<Number>) type, new EcmaScriptNumber());
    }

    /** The order of names, whatever a class says of its own. */
    private static final class ByName extends BeanSerializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public List<BeanPropertyWriter> orderProperties(
                SerializationConfig config, BeanDescription of, List<BeanPropertyWriter> properties) {
            return properties.stream()
                    .sorted(Comparator.comparing(BeanPropertyWriter::getName))
                    .toList();
        }
    }

    /** Numbers are doubles, written as ECMAScript does. */
    private static final class EcmaScriptNumber extends StdScalarSerializer<Number> {
        private static final long serialVersionUID = 1L;
        private static final long EXACT = 1L << 53;

        EcmaScriptNumber() {
            super(Number.class);
        }

        @Override
        public void serialize(Number value, JsonGenerator json, SerializerProvider provider) throws IOException {
            if (value instanceof Long whole && -EXACT < whole && whole < EXACT) {
                json.writeNumber(whole);
            } else {
                json.writeNumber(NumberToJSON.serializeNumber(value.doubleValue()));
            }
        }
    }
}
