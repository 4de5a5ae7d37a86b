package kr.stability.acceptance.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kr.stability.local.scenario.MinistryApi;
import kr.stability.local.scenario.ScenarioFailure;
import kr.stability.local.stack.Await;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Many companies file while something breaks: nothing acknowledged is lost, nothing is filed twice, and what was refused
 * said so. A few filings for each fault here; {@code make faults} does it with a thousand.
 */
@OnFaultSystem
class FaultsTest {
    private static final List<Tally> TABLE = new ArrayList<>();

    /** Names of the faults to try, as a regular expression: all of them unless told otherwise. */
    private static final Pattern ONLY = Pattern.compile(System.getProperty("faults.only", ""));

    private final FaultSystem system;

    FaultsTest(FaultSystem system) {
        this.system = system;
    }

    @TestFactory
    Stream<DynamicTest> nothingAcknowledgedIsLostNothingIsFiledTwice() {
        Stream<DynamicTest> faults = new Faults(system)
                .all().stream()
                        .filter(fault -> ONLY.matcher(fault.name()).find())
                        .map(fault -> DynamicTest.dynamicTest(fault.name(), () -> survives(fault)));
        return Stream.concat(faults, Stream.of(DynamicTest.dynamicTest("the ledger is intact", this::intact)));
    }

    private void survives(Fault fault) throws Exception {
        int filings = FaultSystem.Size.asAsked().filings();
        Tally tally = FilingRun.under(fault, system, filings);
        TABLE.add(tally);
        System.out.println(tally);
        assertEquals(filings, tally.acknowledged(), tally::toString);
        assertEquals(0, tally.lost(), tally::toString);
        assertEquals(0, tally.duplicated(), tally::toString);
        assertEquals(List.of(), system.books().misnumbered());
        if (fault.unfelt()) {
            assertEquals(0, tally.refused() + tally.silent(), tally::toString);
            assertTrue(tally.meanwhile() > 0, () -> "nobody filed during: " + tally);
        }
    }

    private void intact() {
        AtomicReference<JsonNode> found = new AtomicReference<>();
        boolean sealed = Await.until(Duration.ofSeconds(20), () -> {
            found.set(system.ministry("analyst").get("/ledger/verification"));
            return found.get().path("pending").asLong(-1) == 0;
        });
        assertTrue(sealed, () -> found.get().toPrettyString());
        assertTrue(found.get().path("intact").asBoolean(), () -> found.get().toPrettyString());
    }

    @Test
    void onlyTheMinistryDeniesAnOrder() {
        UUID nobodys = UUID.randomUUID();
        assertAnswer(404, nobodys);
        system.network().is(TcpProxy.Mode.CUT);
        try {
            assertAnswer(503, nobodys);
        } finally {
            system.network().is(TcpProxy.Mode.GOOD);
        }
    }

    @Test
    void aKeyThatNobodyKnowsOpensNothing() {
        String forged = Keys.signedByNobody(system.keycloak().tokenFor("analyst"));
        MinistryApi nobody = new MinistryApi(system.ministries().getFirst().url(), () -> forged);
        ScenarioFailure refused = assertThrows(ScenarioFailure.class, () -> nobody.get("/orders"));
        assertTrue(refused.getMessage().contains("401"), refused::getMessage);
    }

    /** Sooner or later: after a fault the portal may not know yet that it can ask again. */
    private void assertAnswer(int status, UUID order) {
        Certifier certifier = system.certifiers().getFirst();
        assertTrue(
                Await.until(Duration.ofSeconds(20), () -> certifier.asks(system.portal(), order) == status),
                () -> "not " + status);
    }

    @AfterAll
    static void table() {
        System.out.println(Tally.HEAD);
        TABLE.forEach(System.out::println);
    }
}
