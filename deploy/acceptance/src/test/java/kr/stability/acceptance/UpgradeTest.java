package kr.stability.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.stability.local.scenario.CompanyPerson;
import kr.stability.local.scenario.DrillOrder;
import kr.stability.local.scenario.MinistryApi;
import kr.stability.local.scenario.Publisher;
import kr.stability.local.stack.ProjectFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Databases that an older version wrote, and today's services on them: see {@code resources/upgrade/README.md}. */
@OnWholeSystem
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UpgradeTest {
    private static final String REPORTING = "reporting-service";
    private static final String PORTAL = "operator-portal";

    private final WholeSystem whole;
    private UpgradedSystem system;
    private MinistryApi analyst;

    UpgradeTest(WholeSystem whole) {
        this.whole = whole;
    }

    @BeforeAll
    void upgrade(@TempDir Path evidence) throws Exception {
        system = new UpgradedSystem(whole, evidence.resolve("files"));
        analyst = system.as("analyst");
    }

    @AfterAll
    void stop() {
        if (system != null) {
            system.close();
        }
    }

    @BeforeEach
    void aFewDaysLater() {
        system.cast().clock().set(LocalDate.parse("2023-04-03"), LocalTime.NOON);
    }

    @ParameterizedTest
    @ValueSource(strings = {REPORTING, PORTAL})
    void theMigrationsThatCameLaterHaveRun(String service) throws IOException {
        UpgradedDatabase upgraded = system.database(service);
        assertEquals(versions(service), upgraded.ran());
        assertTrue(upgraded.older().version().compareTo(upgraded.ran().last()) < 0);
    }

    /** Ids, hashes, signatures: everything that the older version knew reads as it did. */
    @ParameterizedTest
    @ValueSource(strings = {REPORTING, PORTAL})
    void noMigrationChangedWhatWasWritten(String service) {
        assertEquals(List.of(), system.database(service).changed());
    }

    @Test
    void theLedgerHoldsWithItsFiles() {
        JsonNode found = system.verified();
        assertTrue(found.path("intact").asBoolean(), found::toPrettyString);
        assertTrue(found.path("filesRead").asBoolean(), found::toPrettyString);
    }

    @ParameterizedTest
    @CsvSource({
        "/orders, corrective_order, id",
        "/submissions?withdrawn=true, submission, content_sha256",
        "/reviews, review, id",
        "/editions, stability_plan_edition, digest",
        "/inspections, inspection_result, id",
        "/reforms, institutional_reform, code"
    })
    void theApiGivesAll(String path, String table, String column) throws IOException {
        String given = analyst.list(path).toString();
        for (String written : system.database(REPORTING).older().values(table, column)) {
            assertTrue(given.contains('"' + written + '"'), written);
        }
    }

    @Test
    void receiptsSignedWithTheFormerKeyAreGenuine(@TempDir Path folder) throws IOException {
        Verifier verifier = Verifier.with(system.cast().analyst().publishedKeys());
        String number = latest(order("kakao", "KAKAO-1")).at("/receipt/number").asText();
        Path receipt = Files.write(folder.resolve("receipt.json"), analyst.download("/receipts/" + number));
        Path proof = Files.write(folder.resolve("proof.json"), analyst.download("/receipts/" + number + "/proof"));
        assertEquals(0, verifier.verdict(receipt.toString(), "--proof", proof.toString()));
    }

    @Test
    void theEditionHasItsDigestAndIsRendered() throws Exception {
        JsonNode edition = system.cast().publisher().edition("2023-Q1").orElseThrow();
        String path = "/editions/" + edition.path("id").asText() + "/document.";
        assertEquals(edition.path("digest").asText(), sha256(analyst.download(path + "json")));
        String html = new String(analyst.download(path + "html"), StandardCharsets.UTF_8);
        assertTrue(html.contains("127시간 33분"), html);
    }

    /** Older versions released a part of an order, whatever its version; migration V202611272300 says which it was. */
    @Test
    void aReleaseIsOfTheVersionThatWasTheLastThen() {
        String order = order("kakao", "KAKAO-1");
        JsonNode release = analyst.list("/orders/" + order + "/releases").getFirst();
        assertEquals("M3", release.path("code").asText());
        assertEquals(latest(order).path("id"), release.path("submission"));
    }

    @Test
    void anAmendedOrderShowsBothLetters() {
        List<JsonNode> letters = analyst.list(amended() + "/revisions");
        assertEquals(
                List.of(1, 2),
                letters.stream().map(l -> l.at("/letter/period/amount").asInt()).toList());
        assertEquals("기간 정정", letters.getFirst().at("/replacedBecause/ko").asText());
    }

    @Test
    void aResultReportFromBeforeTheirReceiptsWereSignedHasNone() {
        JsonNode report = analyst.list(amended() + "/result-reports").getFirst();
        assertEquals("훈련을 마쳤고 결과를 공유했습니다.", report.at("/results/0/result").asText());
        assertTrue(report.path("receipt").isNull(), report::toPrettyString);
    }

    @Test
    void newActsFollowTheOldOnes() {
        Publisher publisher = system.cast().publisher();
        new DrillOrder("naver", "NEW-1").serve(system.as("publisher"), LocalDate.parse("2023-04-03"));
        publisher.publish(publisher.compile("2023-Q2", OffsetDateTime.parse("2023-04-02T00:00:00+09:00")));
        theLedgerHoldsWithItsFiles();
    }

    @Test
    void theCompanySeesWhatItFiled() throws IOException {
        Person drafter = system.person("kakao-drafter");
        String filing = drafter.opens("/orders/" + order("kakao", "KAKAO-1")).leadsTo("/filings/");
        String page = drafter.opens(filing).reads();
        assertTrue(page.contains("접수되었습니다"), page);
        assertTrue(
                system.database(PORTAL).older().values("filing", "sha256").stream()
                        .anyMatch(page::contains),
                page);
    }

    /** Written and handed over with the version before, certified with this one. */
    @Test
    void aDraftOfTheOlderVersionIsFiled() {
        String order = order("kakao", "OLD-3");
        CompanyPerson certifier = system.cast().companyPerson("kakao-certifier");
        certifier.awaitReceipt(certifier.certify(order));
        assertEquals(
                "입주사와 함께 하는 훈련", plan(latest(order)).at("/measures/0/title/ko").asText());
        theLedgerHoldsWithItsFiles();
    }

    /** The order with a requirement. */
    private String order(String operator, String requirement) {
        return analyst.list("/orders?operator=" + operator).stream()
                .filter(order -> order.path("requirements").toString().contains('"' + requirement + '"'))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
    }

    private String amended() {
        return "/orders/" + order("skcnc", "OLD-1");
    }

    /** The version that was filed last. */
    private JsonNode latest(String order) {
        return analyst.list("/submissions?order=" + order).getLast();
    }

    private JsonNode plan(JsonNode submission) {
        return analyst.get("/submissions/" + submission.path("id").asText() + "/content");
    }

    private static TreeSet<String> versions(String service) throws IOException {
        try (Stream<Path> files = Files.list(ProjectFolder.find().migrations(service))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("V"))
                    .map(name -> name.substring(1, name.indexOf("__")))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
