package kr.stability.reporting.ledger;

import static io.restassured.RestAssured.given;
import static kr.stability.reporting.testsupport.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.List;
import kr.stability.reporting.json.CanonicalJson;
import kr.stability.reporting.ledger.chain.Head;
import kr.stability.reporting.ledger.chain.Merkle;
import kr.stability.reporting.ledger.chain.Proofs;
import kr.stability.reporting.ledger.chain.Sealer;
import kr.stability.reporting.ledger.signature.SigningKeys;
import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.LedgerKeys;
import kr.stability.reporting.testsupport.ReadsEverything;
import kr.stability.reporting.testsupport.ReportingTest;
import kr.stability.reporting.testsupport.Sealed;
import kr.stability.reporting.testsupport.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody outside can check with the API alone. */
@ReportingTest
@ReadsEverything
class LedgerApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LEDGER = "/api/v1/ledger/";

    @Inject
    Sealer sealer;

    private String operator;
    private JsonPath filed;

    @BeforeEach
    void file() throws Exception {
        operator = Api.operator();
        filed = Api.file(Api.servedOrder(operator), operator);
        Sealed.everything(sealer);
    }

    @Test
    void aReceiptIsSignedAtOnceAndItsSignatureIsOverTheRest() throws Exception {
        ObjectNode receipt = (ObjectNode) JSON.readTree(as(Tokens.certifier(operator))
                .get("/api/v1/receipts/{number}", filed.getString("receipt.number"))
                .asByteArray());
        String jws = receipt.remove("signature").asText();
        assertThat(jws).isEqualTo(filed.getString("receipt.signature"));
        assertThat(new SigningKeys(LedgerKeys.SIGNING.pkcs8(), "").verified("stability-receipt", jws))
                .hasValue(new CanonicalJson(JSON).bytes(receipt));
    }

    @Test
    void theProofOfAReceiptLeadsToASignedHead() throws Exception {
        JsonPath proof = proof().then().statusCode(200).extract().jsonPath();
        assertThat(proof.getString("entry.id")).isEqualTo(filed.getString("receipt.ledgerEntry"));
        byte[] leaf = Merkle.leaf(HexFormat.of().parseHex(proof.getString("entry.hash")));
        List<byte[]> path = proof.<String>getList("inclusion.path").stream()
                .map(HexFormat.of()::parseHex)
                .toList();
        assertThat(Proofs.rootOfInclusion(
                        proof.getLong("inclusion.position") - 1, proof.getLong("inclusion.size"), leaf, path))
                .map(HexFormat.of()::formatHex)
                .hasValue(proof.getString("inclusion.head.root"));
    }

    @Test
    void anEntryHasTheHashOfItsCanonicalJson() throws Exception {
        ObjectNode entry = (ObjectNode) JSON.readTree(proof().asByteArray()).get("entry");
        String hash = entry.remove("hash").asText();
        assertThat(new CanonicalJson(JSON).sha256(entry)).isEqualTo(hash);
    }

    @Test
    void theHeadIsSignedByAPublishedKey() {
        JsonPath head = as(Tokens.analyst()).get(LEDGER + "head").jsonPath();
        List<String> published = given().get("/.well-known/jwks.json")
                .then()
                .statusCode(200)
                .extract()
                .path("keys.kid");
        assertThat(published).hasSize(2).contains(head.getString("keyId"));
        assertThat(new SigningKeys(LedgerKeys.SIGNING.pkcs8(), "").verified(Head.TYPE, head.getString("signature")))
                .isPresent();
    }

    @Test
    void aLaterLedgerBeginsWithTheEarlierOne() {
        long size = as(Tokens.analyst()).get(LEDGER + "head").jsonPath().getLong("size");
        JsonPath proof = as(Tokens.analyst())
                .get(LEDGER + "consistency-proof?from=3&to=" + size)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        List<byte[]> path = proof.<String>getList("path").stream()
                .map(HexFormat.of()::parseHex)
                .toList();
        HexFormat hex = HexFormat.of();
        assertThat(Proofs.consistent(
                        3,
                        hex.parseHex(proof.getString("fromRoot")),
                        size,
                        hex.parseHex(proof.getString("toRoot")),
                        path))
                .isTrue();
    }

    @Test
    void entriesArePagedInTheOrderOfTheChain() {
        as(Tokens.analyst())
                .get(LEDGER + "entries?limit=2&cursor=1")
                .then()
                .statusCode(200)
                .body("items.position", equalTo(List.of(2, 3)))
                .body("next", equalTo("3"));
    }

    @Test
    void theExportEndsWithTheHeadOverAllItsEntries() throws Exception {
        String[] lines = as(Tokens.of("auditor", "", "auditor"))
                .accept("application/x-ndjson")
                .get(LEDGER + "export")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .split("\n");
        assertThat(JSON.readTree(lines[lines.length - 1]).at("/head/size").asInt())
                .isEqualTo(lines.length - 1);
    }

    @Test
    void verificationAnswersForAuditorsAndNotForCompanies() {
        as(Tokens.of("auditor", "", "auditor"))
                .get(LEDGER + "verification?files=true")
                .then()
                .statusCode(200)
                .body("firstBadEntry", equalTo(null))
                .body("sealed", notNullValue())
                .body("filesRead", equalTo(true));
        as(Tokens.certifier(operator)).get(LEDGER + "verification").then().statusCode(403);
        as(Tokens.certifier(operator)).get(LEDGER + "entries").then().statusCode(403);
        as(Tokens.certifier(operator)).get(LEDGER + "export").then().statusCode(403);
    }

    @Test
    void anotherCompanysReceiptHasNoProof() {
        String other = Api.operator();
        as(Tokens.certifier(other))
                .get("/api/v1/receipts/{number}/proof", filed.getString("receipt.number"))
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "entries?cursor=abc, cursor, not-a-number",
        "entries?cursor=-1, cursor, not-a-number",
        "entries?cursor=99999999999999999999, cursor, not-a-number",
        "consistency-proof, from, required",
        "consistency-proof?from=0, from, not-a-number",
        "consistency-proof?from=2&to=1, from, out-of-range",
        "consistency-proof?from=1&to=999999999, to, out-of-range",
        "entries/2/inclusion-proof?size=1, size, out-of-range",
        "entries/2/inclusion-proof?size=999999999, size, out-of-range",
        "entries/2/inclusion-proof?size=1.5, size, not-a-number"
    })
    void aParameterThatIsWrongIsNamed(String path, String pointer, String rule) {
        as(Tokens.analyst())
                .get(LEDGER + path)
                .then()
                .statusCode(422)
                .body("violations", hasSize(1))
                .body("violations[0].pointer", equalTo(pointer))
                .body("violations[0].rule", equalTo(rule));
    }

    @ParameterizedTest
    @CsvSource({"entries/0/inclusion-proof", "entries/x/inclusion-proof", "entries/99999999/inclusion-proof"})
    void anEntryThatIsNotThereIsNotFound(String path) {
        as(Tokens.analyst()).get(LEDGER + path).then().statusCode(404);
    }

    private io.restassured.response.Response proof() {
        return as(Tokens.certifier(operator)).get("/api/v1/receipts/{number}/proof", filed.getString("receipt.number"));
    }
}
