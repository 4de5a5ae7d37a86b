package kr.stability.reporting.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.io.OutputStream;

/** A value that is written already, for a writer of bytes: it is neither read nor turned into text again. */
public final class RawJson extends JsonSerializable.Base {
    private final byte[] written;

    /** UTF-8 bytes of one JSON value. */
    @SuppressWarnings("ArrayIsStoredDirectly")
    public RawJson(byte[] written) {
        this.written = written;
    }

    @Override
    public void serialize(JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeRawValue(""); // what stands between the value and the one before
        json.flush();
        ((OutputStream) json.getOutputTarget()).write(written);
    }

    @Override
    public void serializeWithType(JsonGenerator json, SerializerProvider provider, TypeSerializer type)
            throws IOException {
        serialize(json, provider);
    }
}
