package kr.stability.bench.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;

/** The plan that is filed: 40 measures with two milestones each, 60 KB of UTF-8. */
final class Plans {
    /** The only requirement of the order. */
    static final String REQUIREMENT = "LOAD-1";

    private static final int MEASURES = 40;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SENTENCE = "배포도구와 모니터링을 두 데이터센터에서 동시에 운영하고 분기마다 전환 훈련으로 확인한다. ";

    private Plans() {}

    /** The canonical bytes of the content. */
    static byte[] content() {
        ObjectNode plan = JSON.createObjectNode();
        plan.put("illustrative", true);
        ArrayNode measures = plan.putArray("measures");
        for (int i = 1; i <= MEASURES; i++) {
            measures.add(measure("M" + i));
        }
        try {
            return new JsonCanonicalizer(plan.toString()).getEncodedUTF8();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A filing of this content for a company; {@code filing} and {@code order} are ids. */
    static String filing(String content, String company, String filedAt) {
        return """
                {"filingId": "%%s", "order": "%%s", "operator": "%s", "filedAt": "%s", "formVersion": "2",\
                 "drafters": [{"iss": "bench", "sub": "d", "name": "작성자"}],\
                 "certifier": {"iss": "bench", "sub": "c", "name": "확인자"}, "contentSha256": "%s", "content": %s}""".formatted(
                        company, filedAt, sha256(content.getBytes(java.nio.charset.StandardCharsets.UTF_8)), content);
    }

    private static ObjectNode measure(String code) {
        ObjectNode measure = JSON.createObjectNode();
        measure.put("code", code)
                .put("kind", "PLANNED")
                .put("department", "인프라운영실")
                .put("endsOn", "2027-09-30");
        measure.putArray("requirements").add(REQUIREMENT);
        measure.putObject("title").put("ko", "배포도구 동작-동작 전환 " + code);
        measure.putObject("description").put("ko", SENTENCE.repeat(9).strip());
        ArrayNode milestones = measure.putArray("milestones");
        for (int i = 1; i <= 2; i++) {
            ObjectNode milestone =
                    milestones.addObject().put("code", code + "-" + i).put("dueOn", "2027-0" + i * 3 + "-25");
            milestone.putObject("title").put("ko", i == 1 ? "설계 완료" : "전환 완료");
        }
        return measure;
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
