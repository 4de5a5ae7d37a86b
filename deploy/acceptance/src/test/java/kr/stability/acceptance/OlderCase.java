package kr.stability.acceptance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import kr.stability.local.scenario.MinistryApi;
import kr.stability.local.stack.Await;
import org.junit.jupiter.api.Test;

/**
 * Makes what {@link UpgradeTest} upgrades: run in a check-out of an older version, see {@code resources/upgrade/README.md}. No
 * test by itself. To the case of 2022 it adds one of each act that a migration has to go by.
 */
@OnWholeSystem
class OlderCase {
    private static final Path FOLDER = Path.of("src", "test", "resources", "upgrade");
    private static final String DAY = "2023-03-28";
    private static final String ED25519 = "302a300506032b6570032100"; // before the 32 bytes of a public key

    private final WholeSystem system;
    private final Ministry ministry;
    private String evidence;

    OlderCase(WholeSystem system) {
        this.system = system;
        this.ministry = new Ministry(system);
    }

    @Test
    void isWritten() throws Exception {
        releasesWhatWasConfidential();
        reportsResultsOnAnAmendedOrder();
        withdraws();
        getsMoreTimeAndLeavesADraft();
        assertTrue(Await.until(Duration.ofMinutes(1), this::isSealed));
        writes("reporting");
        writes("portal");
        writesEvidence();
        writesPublicKey();
    }

    private void releasesWhatWasConfidential() {
        as("publisher")
                .post(
                        "/orders/" + ministry.orderOf("kakao") + "/releases",
                        Map.of("part", "MEASURE", "code", "M3", "reference", "카카오 2023-112호"));
    }

    private void reportsResultsOnAnAmendedOrder() {
        String order = ministry.servesWantingResults("skcnc", "OLD-1", DAY);
        String path = "/orders/" + order;
        as("publisher")
                .post(
                        path + "/amendments",
                        Map.of(
                                "reason",
                                Map.of("ko", "기간 정정"),
                                "arrivedOn",
                                DAY,
                                "period",
                                Map.of("amount", 2, "unit", "MONTHS")),
                        as("publisher").etag(path));
        CompanyDesk desk = drafted("skcnc", "OLD-1", order);
        desk.explains("measures", "결과 제출기한 뒤에도 훈련을 한 차례 더 실시함");
        Path report = EvidenceDesk.report(2000);
        new EvidenceDesk(desk.drafter(), order).attaches(report);
        desk.certifies().waitsFor("접수되었습니다");
        evidence = EvidenceDesk.sha256(report);
        desk.drafter().opens(path + "/progress").presses("변동 없음");
        desk.certifier()
                .opens(path + "/result")
                .fills("조치 결과", "훈련을 마쳤고 결과를 공유했습니다.")
                .presses("결과 제출");
        as("reviewer").post("/reviews", Map.of("submission", latest(order)));
    }

    private void withdraws() {
        String order = ministry.serves("naver", "OLD-2", DAY);
        drafted("naver", "OLD-2", order).certifies().waitsFor("접수되었습니다");
        as("naver-certifier").post("/submissions/" + latest(order) + "/withdrawal", Map.of("reason", "일정이 빠졌습니다."));
    }

    private void getsMoreTimeAndLeavesADraft() {
        String order = ministry.serves("kakao", "OLD-3", DAY);
        as("kakao-certifier")
                .post(
                        "/orders/" + order + "/extension-requests",
                        Map.of("until", LocalDate.parse(DAY).plusMonths(2).toString(), "reason", "장비 납품 지연"));
        ministry.grantsMoreTime(order, "납품 지연이 확인됨");
        drafted("kakao", "OLD-3", order).handsOver("3장을 봐 주세요.");
    }

    private CompanyDesk drafted(String company, String requirement, String order) {
        CompanyDesk desk = new CompanyDesk(system, company, order);
        desk.drafts(requirement, "입주사와 함께 하는 훈련");
        return desk;
    }

    private String latest(String order) {
        return ministry.filings(order).getLast().path("id").asText();
    }

    private MinistryApi as(String user) {
        return new MinistryApi(system.reporting(), () -> system.tokenFor(user));
    }

    private void writes(String database) throws SQLException, IOException {
        try (Connection connection =
                DriverManager.getConnection(system.postgres().jdbcUrl(database) + "?user=postgres")) {
            new OlderRows(FOLDER.resolve(database)).write(connection);
        }
    }

    private void writesEvidence() throws IOException {
        Path file = Path.of(evidence.substring(0, 2), evidence);
        Path copy = FOLDER.resolve("evidence").resolve(file);
        Files.createDirectories(copy.getParent());
        Files.copy(system.programs().evidence().resolve(file), copy);
    }

    /** As PEM, as a service is told former keys. */
    private void writesPublicKey() throws IOException {
        byte[] key = Base64.getUrlDecoder()
                .decode(new ObjectMapper()
                        .readTree(system.cast().analyst().publishedKeys())
                        .at("/keys/0/x")
                        .asText());
        String spki = ED25519 + HexFormat.of().formatHex(key);
        Files.writeString(
                FOLDER.resolve("ledger-key.pem"),
                "-----BEGIN PUBLIC KEY-----\n"
                        + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(spki))
                        + "\n-----END PUBLIC KEY-----\n");
    }

    private boolean isSealed() {
        JsonNode found = as("analyst").get("/ledger/verification");
        return found.path("pending").asLong() == 0;
    }
}
