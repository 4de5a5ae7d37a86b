package kr.stability.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a generated client finds before it, and what must be true when it has done its day's work. */
final class AnalystsDay {
    private final Ministry ministry;
    private final String order;
    private final String operator;

    /** A filing of this company waits for a review. */
    AnalystsDay(WholeSystem system, String operator, String requirement) {
        this.ministry = new Ministry(system);
        this.operator = operator;
        this.order = ministry.serves(operator, requirement, "2023-03-28");
        CompanyDesk desk = new CompanyDesk(system, operator, order);
        desk.drafts(requirement, "전환 훈련");
        desk.certifies().waitsFor("접수되었습니다");
    }

    /** Id of the order that was answered. */
    String order() {
        return order;
    }

    /** Checks what the client printed against what the ministry sees. */
    void hasPassed(List<String> lines) {
        JsonNode overdue = ministry.overdue();
        assertTrue(overdue.size() > 0, "the scenario has milestones that are overdue");
        assertEquals(
                List.of(
                        "overdue " + overdue.size() + ", first "
                                + overdue.path(0).path("milestone").asText() + " of "
                                + overdue.path(0).path("operator").asText(),
                        "waiting " + ministry.order(order).path("number").asText() + " of " + operator,
                        "plan 전환 훈련",
                        "sent SENT"),
                lines.subList(0, 4));
        assertEquals("ACCEPTED", ministry.order(order).path("status").asText());
        String[] edition = lines.getLast().split(" ");
        assertTrue(edition[1].matches("2023-Q1-\\d+"), lines.toString());
        assertIsHwpx(Path.of(edition[2]));
    }

    /** HWPX is a ZIP whose first entry, stored, is its media type. */
    private static void assertIsHwpx(Path file) {
        String start = new String(bytes(file), 0, 64, StandardCharsets.ISO_8859_1);
        assertTrue(start.startsWith("PK") && start.contains("mimetypeapplication/hwp+zip"), start);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
