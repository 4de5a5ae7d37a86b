package kr.stability.acceptance.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Many companies file while something breaks: nothing acknowledged is lost, nothing is filed twice, and what was refused
 * said so. {@code make faults} does it with a thousand filings for each fault.
 */
@OnFaultSystem
class FaultsRun {
    private static final List<Tally> TABLE = new ArrayList<>();

    private final FaultSystem system;

    FaultsRun(FaultSystem system) {
        this.system = system;
    }

    @TestFactory
    Stream<DynamicTest> nothingAcknowledgedIsLostNothingIsFiledTwice() {
        Stream<DynamicTest> faults = new Faults(system)
                .all().stream().map(fault -> DynamicTest.dynamicTest(fault.name(), () -> survives(fault)));
        return Stream.concat(faults, Stream.of(DynamicTest.dynamicTest("the ledger is intact", this::intact)));
    }

    private void survives(Fault fault) throws Exception {
        int filings = FaultSystem.Size.asAsked().filings();
        Tally tally = FilingRun.under(fault, system, filings);
        TABLE.add(tally);
        assertEquals(filings, tally.acknowledged(), tally::toString);
        assertEquals(0, tally.lost(), tally::toString);
        assertEquals(0, tally.duplicated(), tally::toString);
    }

    private void intact() {
        JsonNode found = system.ministry("analyst").get("/ledger/verification");
        assertTrue(found.path("intact").asBoolean(), found::toPrettyString);
    }

    @AfterAll
    static void table() {
        System.out.println(Tally.HEAD);
        TABLE.forEach(System.out::println);
    }
}
