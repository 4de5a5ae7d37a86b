package kr.stability.local.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** The ministry's analyst: records inspections and reforms, reads receipts and documents. */
public final class Analyst {
    private static final List<String> SAME_INSPECTION = List.of("operator", "requirement", "inspectedOn");

    private final MinistryApi api;

    /** @param api signed in as a user with the role {@code ministry-analyst} */
    public Analyst(MinistryApi api) {
        this.api = api;
    }

    /** Records the result of an inspection, once. */
    public void recordInspection(Map<String, Object> inspection) {
        boolean known = api.list("/inspections?limit=100").stream()
                .anyMatch(row -> SAME_INSPECTION.stream()
                        .allMatch(field -> row.path(field).asText().equals(inspection.get(field))));
        if (!known) {
            api.post("/inspections", inspection);
        }
    }

    /** Records a change of law or process, once. */
    public void recordReform(Map<String, Object> reform) {
        boolean known = api.list("/reforms?limit=100").stream()
                .anyMatch(row -> row.path("code").asText().equals(reform.get("code")));
        if (!known) {
            api.post("/reforms", reform);
        }
    }

    /** Records what a company ran where on the day of an incident, once. */
    public void recordInventory(String incident, Map<String, Object> inventory) {
        String path = "/incidents/" + incident + "/inventories";
        boolean known = api.get(path)
                .path("items")
                .valueStream()
                .anyMatch(row -> row.path("operator").asText().equals(inventory.get("operator")));
        if (!known) {
            api.post(path, inventory);
        }
    }

    /** Writes a paragraph of the plan of a quarter, once. */
    public void writeParagraph(String quarter, Map<String, Object> paragraph) {
        String path = "/edition-drafts/" + quarter + "/paragraphs";
        boolean known = api.get(path)
                .path("items")
                .valueStream()
                .anyMatch(row -> row.path("text").asText().equals(paragraph.get("text")));
        if (!known) {
            api.post(path, paragraph);
        }
    }

    /** A receipt by its number. */
    public JsonNode receipt(String number) {
        return api.get("/receipts/" + number);
    }

    /** The keys that receipts and editions are signed with, as the ministry publishes them (JWKS). */
    public byte[] publishedKeys() {
        return api.publishedKeys();
    }

    /** A document of the public edition: {@code pdf} or {@code html}. */
    public byte[] publicDocument(JsonNode edition, String kind) {
        return api.download("/editions/" + edition.path("id").asText() + "/public/document." + kind);
    }

    /** A document of an edition: a suffix without the dot, such as {@code docx}. */
    public byte[] document(JsonNode edition, String kind) {
        return api.download("/editions/" + edition.path("id").asText() + "/document." + kind);
    }
}
