package kr.stability.verifier;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Checks a signed statement: a receipt of a plan or of a result report, the statement of an edition or of its public
 * edition.
 */
final class StatementCheck {
    private final Keys keys;

    StatementCheck(Keys keys) {
        this.keys = keys;
    }

    /** A kind of statement and the member that holds the hash of what it is about. */
    enum Kind {
        RECEIPT("stability-receipt", "contentSha256", "접수증", "receipt"),
        EDITION("stability-edition", "digest", "종합 개선방안", "edition"),
        RESULT_RECEIPT("stability-result-receipt", "reportSha256", "이행결과 보고 접수증", "receipt of a result report"),
        PUBLIC_EDITION("stability-public-edition", "publicDigest", "종합 개선방안 공개본", "public edition");

        final String type;
        final String hash;
        final String ko;
        final String en;

        Kind(String type, String hash, String ko, String en) {
            this.type = type;
            this.hash = hash;
            this.ko = ko;
            this.en = en;
        }

        /** The kind of some members, or null. */
        static Kind of(Map<String, Object> members) {
            return Arrays.stream(values())
                    .filter(kind -> members.containsKey(kind.hash) && members.containsKey("number"))
                    .findFirst()
                    .orElse(null);
        }
    }

    /**
     * Checks the signature, and the content when it is there.
     *
     * @param content bytes that the statement is about, or null
     */
    Verdict check(Map<String, Object> statement, byte[] content) {
        Kind kind = Kind.of(statement);
        String number = String.valueOf(statement.get("number"));
        if (!(statement.get("signature") instanceof String jws)) {
            return Verdict.bad("서명이 없는 " + kind.ko + "입니다: " + number, "This " + kind.en + " is not signed: " + number);
        }
        byte[] payload = keys.payload(kind.type, jws);
        if (payload == null) {
            return Verdict.bad(
                    "서명이 맞지 않습니다. 주어진 열쇠 가운데 이 " + kind.ko + "에 서명한 것이 없습니다.",
                    "The signature does not hold: none of the given keys signed this " + kind.en + ".");
        }
        Map<String, Object> rest = new HashMap<>(statement);
        rest.remove("signature");
        if (!Arrays.equals(payload, Canonical.bytes(rest))) {
            return Verdict.bad(
                    "내용이 서명된 것과 다릅니다: " + differing(rest, payload),
                    "It says something else than was signed: " + differing(rest, payload));
        }
        if (content != null && !Hash.hex(Hash.of(content)).equals(statement.get(kind.hash))) {
            return Verdict.bad(
                    "서명은 맞으나, 내용 파일의 SHA-256이 다릅니다: " + Hash.hex(Hash.of(content)),
                    "The signature holds, but the content file has another SHA-256: " + Hash.hex(Hash.of(content)));
        }
        return Verdict.good(kind.ko + " " + number + " — 진본입니다.", "Genuine " + kind.en + " " + number + ".");
    }

    private static String differing(Map<String, Object> rest, byte[] payload) {
        Map<String, Object> signed = Json.object(new String(payload, java.nio.charset.StandardCharsets.UTF_8));
        Map<String, Object> all = new java.util.TreeMap<>(signed);
        all.putAll(rest);
        all.keySet()
                .removeIf(name -> rest.containsKey(name)
                        && signed.containsKey(name)
                        && java.util.Objects.equals(rest.get(name), signed.get(name)));
        return String.join(", ", all.keySet());
    }
}
