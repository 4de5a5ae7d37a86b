package kr.stability.local.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LocalKeycloakTest {
    private static LocalKeycloak keycloak;

    @BeforeAll
    static void start() {
        keycloak = LocalKeycloak.temporary();
    }

    @AfterAll
    static void stop() {
        keycloak.close();
    }

    @Test
    void aCompanyUsersTokenNamesTheCompanyAndTheRole() throws IOException {
        JsonNode claims = claims(keycloak.tokenFor("kakao-drafter"));
        assertEquals("[\"kakao\"]", claims.get("organization").toString());
        assertTrue(roles(claims).anyMatch("operator-drafter"::equals));
    }

    @Test
    void everyTokenIsForTheReportingService() throws IOException {
        assertTrue(claims(keycloak.tokenFor("analyst")).get("aud").toString().contains("\"reporting-service\""));
        assertTrue(claims(keycloak.deliveryToken()).get("aud").toString().contains("\"reporting-service\""));
    }

    @Test
    void aMinistryUserBelongsToNoCompany() throws IOException {
        assertTrue(claims(keycloak.tokenFor("publisher")).path("organization").isMissingNode());
    }

    @Test
    void theDeliveryAccountMayDeliverOnly() throws IOException {
        assertEquals(
                "submission-delivery",
                roles(claims(keycloak.deliveryToken())).toList().getFirst());
    }

    @Test
    void onlyThePlayersOwnAccountMaySetTheClock() throws IOException {
        assertTrue(roles(claims(keycloak.clockToken())).anyMatch("clock-setter"::equals));
        assertTrue(roles(claims(keycloak.tokenFor("publisher"))).noneMatch("clock-setter"::equals));
    }

    @Test
    void oneThatCrashedIsStartedAgainWithItsUsers() {
        long crashed = keycloak.pid();
        ProcessHandle.of(crashed).orElseThrow().destroyForcibly();
        assertTrue(Await.until(Duration.ofMinutes(1), () -> keycloak.pid() != crashed));
        keycloak.awaitReady();
        assertTrue(new Tokens(keycloak.issuer()).of("publisher").length() > 0);
    }

    private static Stream<String> roles(JsonNode claims) {
        return claims.at("/realm_access/roles").valueStream().map(JsonNode::asText);
    }

    private static JsonNode claims(String token) throws IOException {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }
}
