package kr.stability.reporting.plan;

import com.fasterxml.jackson.databind.JsonNode;

/** Names the rows on the way of a pointer by their codes, so that it stays true when rows move. */
public final class RowNames {
    private final JsonNode plan;

    /** Names within a plan as filed or drafted. */
    public RowNames(JsonNode plan) {
        this.plan = plan;
    }

    /**
     * A pointer with the code of each row in the place of its number; rows without a code keep their number. A pointer that
     * names codes already comes out as it is.
     */
    public String place(String pointer) {
        StringBuilder place = new StringBuilder();
        JsonNode at = plan;
        for (String name : pointer.split("/", -1)) {
            if (place.isEmpty() && name.isEmpty()) {
                place.append('/');
                continue;
            }
            JsonNode next = at.isArray() ? row(at, name) : at.path(name);
            String code = at.isArray() ? next.path("code").asText() : "";
            place.append(place.length() > 1 ? "/" : "").append(code.isEmpty() ? name : code);
            at = next;
        }
        return place.toString();
    }

    private static JsonNode row(JsonNode list, String name) {
        for (JsonNode row : list) {
            if (row.path("code").asText().equals(name)) {
                return row;
            }
        }
        return name.matches("\\d{1,6}") ? list.path(Integer.parseInt(name)) : list.path("");
    }
}
