package kr.stability.reporting.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Makes Jackson refuse what it would otherwise guess: unknown and doubled members, {@code "5"} for 5, 1.5 for an
 * integer, null in a list, trailing text, deep nesting. A guess in a legal filing is a wrong record.
 */
@Singleton
public class StrictJson implements ObjectMapperCustomizer {
    /** Deepest nesting of a body; the plan needs 6. */
    public static final int DEEPEST = 64;

    private static final int LONGEST_STRING = 8 * 1024 * 1024;

    /** Last of all, so that no module registered by the framework takes precedence. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxNumberLength(40)
                        .maxNameLength(200)
                        .maxStringLength(LONGEST_STRING)
                        .build())
                .configure(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature(), true)
                .configure(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION.mappedFeature(), false);
        mapper.enable(
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.setDefaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL));
        refuseCoercion(mapper);
        mapper.registerModule(strictValues());
    }

    @SuppressWarnings("deprecation") // the builder cannot be used on the mapper that Quarkus hands over
    private static void refuseCoercion(ObjectMapper mapper) {
        mapper.configure(MapperFeature.ALLOW_COERCION_OF_SCALARS, false);
        for (LogicalType type : new LogicalType[] {LogicalType.Integer, LogicalType.Float, LogicalType.Boolean}) {
            mapper.coercionConfigFor(type)
                    .setCoercion(CoercionInputShape.String, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
        }
        mapper.coercionConfigFor(LogicalType.Enum).setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
    }

    private static SimpleModule strictValues() {
        return new SimpleModule("strict-values")
                .addDeserializer(String.class, new StrictValue<>(String.class, "not-a-text", text -> text))
                .addDeserializer(
                        LocalDate.class, new StrictValue<>(LocalDate.class, "not-a-date", StrictValue::businessDate))
                .addDeserializer(
                        Instant.class, new StrictValue<>(Instant.class, "not-a-time", StrictValue::businessTime))
                .addDeserializer(BigDecimal.class, new FiniteDecimal());
    }
}
