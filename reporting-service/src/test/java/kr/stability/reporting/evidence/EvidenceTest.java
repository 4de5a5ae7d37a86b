package kr.stability.reporting.evidence;

import static kr.stability.reporting.testsupport.Api.as;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import kr.stability.reporting.testsupport.Api;
import kr.stability.reporting.testsupport.ReportingTest;
import kr.stability.reporting.testsupport.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ReportingTest
class EvidenceTest {
    private String operator;
    private byte[] file;
    private String hash;

    @BeforeEach
    void write() {
        operator = Api.operator();
        file = ("훈련 결과 보고서 " + operator).getBytes(StandardCharsets.UTF_8);
        hash = Api.sha256(file);
    }

    @Test
    void aFileComesBackAsItWasSent() {
        put(hash).statusCode(201);
        as(Tokens.drafter(operator))
                .get("/api/v1/evidence/{hash}", hash)
                .then()
                .statusCode(200)
                .header("Content-Disposition", equalTo("attachment; filename=\"" + hash + "\""))
                .body(equalTo(new String(file, StandardCharsets.UTF_8)));
        as(Tokens.drafter(operator))
                .head("/api/v1/evidence/{hash}", hash)
                .then()
                .statusCode(200);
    }

    @Test
    void theSameFileAgainChangesNothing() {
        put(hash).statusCode(201);
        put(hash).statusCode(204);
    }

    @Test
    void aWrongHashIsRefused() {
        put("0".repeat(64)).statusCode(422).body("type", equalTo("urn:stability:problem:hash-mismatch"));
        put("../../etc/passwd").statusCode(422);
    }

    @Test
    void anotherCompanyDoesNotFindIt() {
        put(hash).statusCode(201);
        as(Tokens.drafter(Api.operator()))
                .get("/api/v1/evidence/{hash}", hash)
                .then()
                .statusCode(404);
    }

    private ValidatableResponse put(String sha256) {
        return as(Tokens.delivery())
                .contentType("application/octet-stream")
                .body(file)
                .queryParam("operator", operator)
                .put("/api/v1/evidence/{hash}", sha256)
                .then();
    }
}
