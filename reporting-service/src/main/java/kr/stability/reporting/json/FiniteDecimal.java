package kr.stability.reporting.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.math.BigDecimal;

/** A decimal that RFC 8785 can write: one that no double holds has no canonical form, and so no digest. */
final class FiniteDecimal extends StdScalarDeserializer<BigDecimal> {
    private static final long serialVersionUID = 1L;

    FiniteDecimal() {
        super(BigDecimal.class);
    }

    /** @throws BrokenRuleException {@code not-a-number} for {@code 1e400} and {@code 1e-400} */
    @Override
    public BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        BigDecimal number = NumberDeserializers.BigDecimalDeserializer.instance.deserialize(parser, context);
        if (number == null) {
            return null;
        }
        double kept = number.doubleValue();
        if (Double.isInfinite(kept) || kept == 0 && number.signum() != 0) {
            throw new BrokenRuleException(parser, "not-a-number", BigDecimal.class);
        }
        return number;
    }
}
