package kr.stability.acceptance.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import kr.stability.local.stack.Await;
import org.junit.jupiter.api.Test;

/** A replica that is told to end (SIGTERM) finishes what it has begun, and hands on what it cannot finish. */
@OnFaultSystem
class DrainTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final FaultSystem system;

    DrainTest(FaultSystem system) {
        this.system = system;
    }

    @Test
    void aRequestUnderWayIsAnsweredBeforeTheEnd() throws IOException {
        Replica ministry = system.ministries().getLast().start();
        try (HalfRequest request = HalfRequest.post(ministry.port(), "/api/v1/operators", publisher(), anOperator())) {
            assertTrue(Await.until(PATIENCE, ministry::isAsked));
            ministry.end();
            assertTrue(Await.until(PATIENCE, () -> ministry.says("Waiting for HTTP requests")));
            assertEquals(201, request.finished());
        }
        assertTrue(Await.until(PATIENCE, () -> !ministry.isAlive()));
    }

    @Test
    void aDeliveryUnderWayIsHandedOn() {
        Replica portal = system.portals().getFirst();
        Replica ministry = system.ministries().getFirst();
        FiledOrder order = system.plans("handed on", 1).getFirst();
        Certifier certifier = system.certifiers().getFirst();
        certifier.reads(system.portal(), order);
        ministry.freeze();
        certifier.files(system.portal(), order);
        assertTrue(Await.until(PATIENCE, () -> isTrue("attempts > 0", order)));
        portal.stop();
        boolean handedOn = isTrue("delivered_at IS NULL AND next_attempt_at <= now()", order);
        ministry.thaw();
        portal.start();
        assertTrue(handedOn);
    }

    private boolean isTrue(String condition, FiledOrder order) {
        String sql = "SELECT (" + condition + ")::text FROM filing WHERE order_id = ?::uuid";
        return system.books().texts(sql, order.id().toString()).equals(List.of("true"));
    }

    private String publisher() {
        return system.keycloak().tokenFor("publisher");
    }

    private static String anOperator() {
        return "{\"code\": \"drain-%s\", \"name\": {\"ko\": \"마지막 요청\"}}"
                .formatted(UUID.randomUUID().toString().substring(0, 8));
    }
}
