package kr.stability.acceptance;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** The fields of a protobuf message that have a length (texts, bytes, messages); numbers are passed over. */
final class Protobuf {
    private final Map<Integer, List<byte[]>> fields = new HashMap<>();

    Protobuf(byte[] message) {
        ByteBuffer bytes = ByteBuffer.wrap(message).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            int key = (int) varint(bytes);
            switch (key & 7) {
                case 0 -> varint(bytes);
                case 1 -> bytes.getLong();
                case 5 -> bytes.getInt();
                case 2 -> {
                    byte[] value = new byte[(int) varint(bytes)];
                    bytes.get(value);
                    fields.computeIfAbsent(key >>> 3, field -> new ArrayList<>())
                            .add(value);
                }
                default -> throw new IllegalArgumentException("wire type " + (key & 7));
            }
        }
    }

    /** All messages of a repeated field. */
    List<Protobuf> messages(int field) {
        return fields.getOrDefault(field, List.of()).stream().map(Protobuf::new).toList();
    }

    /** A text, empty when it is not there. */
    String text(int field) {
        return new String(value(field), StandardCharsets.UTF_8);
    }

    /** Bytes in lower-case hex, empty when they are not there. */
    String hex(int field) {
        return HexFormat.of().formatHex(value(field));
    }

    private byte[] value(int field) {
        List<byte[]> values = fields.get(field);
        return values == null ? new byte[0] : values.getLast();
    }

    private static long varint(ByteBuffer bytes) {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes.get();
            value |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }
}
