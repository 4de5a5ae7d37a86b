package kr.stability.local.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;

/** The ministry's publisher: registers what happened, serves orders, publishes editions. What exists is left as it is. */
public final class Publisher {
    private final MinistryApi api;

    /** @param api signed in as a user with the role {@code ministry-publisher} */
    public Publisher(MinistryApi api) {
        this.api = api;
    }

    /** Enters a company into the register. */
    public void registerOperator(JsonNode operator) {
        String code = operator.path("code").asText();
        if (api.find("/operators/" + code).isEmpty()) {
            api.post("/operators", operator);
        }
    }

    /** Records an incident with its outages. */
    public void registerIncident(Map<String, Object> incident) {
        if (api.find("/incidents/" + incident.get("code")).isEmpty()) {
            api.post("/incidents", incident);
        }
    }

    /**
     * Issues an order and records its arrival, which starts the period.
     *
     * @return the order as served, with number and due date
     */
    public JsonNode serveOrder(OrderScript script) {
        JsonNode order = order(script.operator())
                .orElseGet(() -> api.post("/orders", script.request()).body());
        if (!order.path("status").asText().equals("DRAFT")) {
            return order;
        }
        String path = "/orders/" + order.path("id").asText();
        String etag = api.etag(path);
        return api.post(
                        path + "/service",
                        Map.of("arrivedOn", script.arrivedOn().toString()),
                        etag)
                .body();
    }

    /** The order of a company as it stands now. */
    public Optional<JsonNode> order(String operator) {
        return api.list("/orders?operator=" + operator).stream().findFirst();
    }

    /** The edition of a quarter, such as {@code 2023-Q1}. */
    public Optional<JsonNode> edition(String quarter) {
        return api.list("/editions").stream()
                .filter(edition -> edition.path("quarter").asText().equals(quarter))
                .findFirst();
    }

    /** Compiles what was accepted until the cut-off. */
    public JsonNode compile(String quarter, OffsetDateTime cutOff) {
        return edition(quarter)
                .orElseGet(() -> api.post(
                                "/editions",
                                Map.of(
                                        "quarter",
                                        quarter,
                                        "cutOff",
                                        cutOff.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME)))
                        .body());
    }

    /** Publishes a compiled edition, which freezes it. */
    public void publish(JsonNode edition) {
        String path = "/editions/" + edition.path("id").asText();
        api.post(path + "/publication", Map.of(), api.etag(path));
    }

    /** Whether an edition is published. */
    public static boolean isPublished(JsonNode edition) {
        return edition.hasNonNull("publishedAt")
                || edition.path("status").asText().equals("PUBLISHED");
    }
}
