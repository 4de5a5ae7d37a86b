package kr.stability.reporting.testsupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.stability.reporting.json.CanonicalJson;
import org.erdtman.jcs.JsonCanonicalizer;

/** The things of the 2022 case in small, as JSON maps that a test may change. */
public final class Fixtures {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Fixtures() {}

    /** The fire, with one outage of a company. */
    public static Map<String, Object> incident(String code, String operator) {
        return new HashMap<>(Map.of(
                "code", code,
                "title", Api.text("판교 데이터센터 화재", "Fire in the Pangyo data centre"),
                "cause", Api.text("지하 3층 배터리실 화재", "Fire in the battery room"),
                "siteCode", "PANGYO",
                "startedAt", "2022-10-15T15:19:00+09:00",
                "outages",
                        List.of(Map.of(
                                "operator", operator,
                                "service", "KAKAOTALK",
                                "from", "2022-10-15T15:27:00+09:00",
                                "to", "2022-10-16T01:31:00+09:00",
                                "sources", List.of("S4"))),
                "sources", List.of("S0", "S1")));
    }

    /** An order with two requirements and a period of one month. */
    public static Map<String, Object> order(String incident, String operator) {
        return new HashMap<>(Map.of(
                "incident", incident,
                "operator", operator,
                "nature", "ADMINISTRATIVE_GUIDANCE",
                "issuedBy", Api.text("과학기술정보통신부", "Ministry of Science and ICT"),
                "period", Map.of("amount", 1, "unit", "MONTHS"),
                "wants", List.of("RESULTS", "PLAN", "OPINION"),
                "requirements", List.of(requirement("KAKAO-1"), requirement("KAKAO-2")),
                "sources", List.of("S0")));
    }

    /** One requirement. */
    public static Map<String, Object> requirement(String code) {
        return new HashMap<>(Map.of(
                "code",
                code,
                "category",
                "SERVICE_REDUNDANCY",
                "stage",
                "RESTORE",
                "text",
                Api.text("운영 및 관리도구 다중화", "Redundant operations tools")));
    }

    /** A plan that answers KAKAO-1 and KAKAO-2. */
    public static Map<String, Object> plan() {
        List<Map<String, Object>> measures = new ArrayList<>();
        measures.add(measure("M1", "KAKAO-1"));
        measures.add(measure("M2", "KAKAO-2"));
        return new HashMap<>(Map.of(
                "illustrative", true,
                "measures", measures,
                "services", List.of(),
                "sites", List.of(),
                "components", List.of(),
                "drills", List.of()));
    }

    /** The same with a budget for the second measure. */
    public static Map<String, Object> secondPlan() {
        Map<String, Object> changed = measure("M2", "KAKAO-2");
        changed.put("budgetKrw", 7);
        Map<String, Object> plan = plan();
        plan.put("measures", List.of(measure("M1", "KAKAO-1"), changed));
        return plan;
    }

    /** A planned measure with one milestone. */
    public static Map<String, Object> measure(String code, String requirement) {
        return new HashMap<>(Map.of(
                "code",
                code,
                "requirements",
                List.of(requirement),
                "kind",
                "PLANNED",
                "title",
                Api.text("배포도구 동작-동작 전환", "Deployment tool active-active"),
                "department",
                "인프라",
                "endsOn",
                "2023-06-30",
                "milestones",
                List.of(Map.of("code", code + "-1", "title", Map.of("ko", "설계 완료"), "dueOn", "2023-03-31"))));
    }

    /** A filing in time. */
    public static Map<String, Object> filing(String order, String operator, Map<String, Object> plan) {
        Map<String, Object> person = Map.of("iss", Tokens.ISSUER, "sub", "d1", "name", "김하늘");
        return new HashMap<>(Map.of(
                "filingId",
                Api.id(),
                "order",
                order,
                "operator",
                operator,
                "filedAt",
                "2023-01-06T17:00:00+09:00",
                "formVersion",
                "1",
                "drafters",
                List.of(person),
                "certifier",
                Map.of("iss", Tokens.ISSUER, "sub", "c1", "name", "이바다"),
                "contentSha256",
                hash(plan),
                "content",
                plan));
    }

    /** One finding. */
    public static Map<String, Object> finding(String requirement, String verdict) {
        return Map.of("requirement", requirement, "verdict", verdict, "text", Map.of("ko", "확인했습니다."));
    }

    /** The hash that the portal computes. */
    public static String hash(Object content) {
        try {
            return CanonicalJson.sha256(new JsonCanonicalizer(JSON.writeValueAsString(content)).getEncodedUTF8());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
