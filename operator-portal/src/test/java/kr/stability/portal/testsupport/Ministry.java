package kr.stability.portal.testsupport;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.stability.local.scenario.MinistryApi;
import kr.stability.local.stack.Ports;
import kr.stability.local.stack.ProjectFolder;
import kr.stability.local.stack.ServiceProcess;
import kr.stability.local.stack.ServiceProgram;
import kr.stability.local.stack.SigningKey;

/**
 * The servers of {@link TestStack} and the packaged reporting-service, for the packaged portal. The build packages it before
 * the portal; a build of the portal alone finds the one of before.
 */
public class Ministry extends TestStack {
    private static final int HEAP_MEGABYTES = 256;
    private static volatile MinistryApi publisher;

    private ServiceProcess service;

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = super.start();
        service = ServiceProcess.start(program(), HEAP_MEGABYTES, Path.of("target", "logs", "reporting-service.log"));
        publisher = new MinistryApi(service.url(), () -> keycloak().tokenFor("publisher"));
        registers();
        settings.putAll(Map.of(
                "REPORTING_URL", service.url(),
                "stability.order.refresh-every", "1s",
                "stability.notice.every", "1s"));
        return settings;
    }

    private ServiceProgram program() {
        Map<String, String> environment = new HashMap<>(keycloak().environment());
        environment.putAll(postgres().database("reporting").settings("REPORTING"));
        environment.put("STABILITY_LEDGER_KEY", SigningKey.fresh());
        environment.put("SESSION_ENCRYPTION_SECRET", "only-for-tests-only-for-tests-only-for-tests");
        environment.put(
                "STABILITY_EVIDENCE_DIRECTORY",
                Path.of("target", "ministry-evidence").toAbsolutePath().toString());
        return new ServiceProgram(
                "reporting-service", ProjectFolder.find().application("reporting-service"), Ports.free(), environment);
    }

    @Override
    public void stop() {
        if (service != null) {
            service.close();
        }
        super.stop();
    }

    private static void registers() {
        publisher.post("/operators", Map.of("code", "kakao", "name", text("카카오", "Kakao")));
        publisher.post(
                "/incidents",
                Map.of(
                        "code", "pangyo-2022",
                        "title", text("판교 데이터센터 화재", "Fire in the Pangyo data centre"),
                        "cause", text("배터리실 화재", "Fire in the battery room"),
                        "siteCode", "PANGYO",
                        "startedAt", "2022-10-15T15:19:00+09:00",
                        "outages", List.of(outage()),
                        "sources", List.of("S0")));
    }

    /** An order served on kakao, of one requirement, {@code KAKAO-1}, due in some days from today. */
    public static Served serves() {
        LocalDate arrived = Fixtures.today().minusMonths(1).plusDays(5);
        String id = publisher.post("/orders", letter()).body().path("id").asText();
        String path = "/orders/" + id;
        String number = publisher
                .post(path + "/service", Map.of("arrivedOn", arrived.toString()), publisher.etag(path))
                .body()
                .path("number")
                .asText();
        return new Served(path, number);
    }

    /**
     * An order as the portal shows it.
     *
     * @param path of its page, {@code /orders/} and the id
     * @param number such as {@code 2022-디지털-0003}
     */
    public record Served(String path, String number) {}

    private static Map<String, Object> letter() {
        return Map.of(
                "incident", "pangyo-2022",
                "operator", "kakao",
                "nature", "ADMINISTRATIVE_GUIDANCE",
                "issuedBy", text("과학기술정보통신부", "Ministry of Science and ICT"),
                "period", Map.of("amount", 1, "unit", "MONTHS"),
                "wants", List.of("RESULTS", "PLAN", "OPINION"),
                "requirements", List.of(requirement()),
                "sources", List.of("S0"));
    }

    private static Map<String, Object> requirement() {
        return Map.of(
                "code", "KAKAO-1",
                "category", "DISASTER_DRILL",
                "stage", "RESPOND",
                "text", text("데이터센터 상실을 가정한 훈련", "A drill for the loss of a data centre"));
    }

    private static Map<String, Object> outage() {
        return Map.of(
                "operator", "kakao",
                "service", "KAKAOTALK",
                "from", "2022-10-15T15:27:00+09:00",
                "to", "2022-10-16T01:31:00+09:00",
                "sources", List.of("S4"));
    }

    private static Map<String, String> text(String korean, String english) {
        return Map.of("ko", korean, "en", english);
    }
}
