package kr.stability.verifier;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A signed head of the ledger. */
final class HeadCheck {
    private static final String TYPE = "stability-ledger-head";

    private HeadCheck() {}

    /** What a head says under its signature, with size, root and chain; null when no given key signed it. */
    static Map<String, Object> signed(Keys keys, Object head) {
        if (!(head instanceof Map<?, ?> members) || !(members.get("signature") instanceof String jws)) {
            return null;
        }
        byte[] payload = keys.payload(TYPE, jws);
        if (payload == null) {
            return null;
        }
        Map<String, Object> said = Json.object(new String(payload, StandardCharsets.UTF_8));
        boolean same =
                said.entrySet().stream().allMatch(member -> member.getValue().equals(members.get(member.getKey())));
        return same ? said : null;
    }
}
