package kr.stability.reporting.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Small inventories as JSON maps that a test may change: KAKAOTALK runs on data at two sites, its tool at one. */
final class Inventories {
    private Inventories() {}

    /** DATA stands by at A and B, its fail-over controller at A alone. */
    static Map<String, Object> talk() {
        Map<String, Object> inventory = new HashMap<>();
        inventory.put("services", rows(service("KAKAOTALK", 60, "DATA")));
        inventory.put("sites", rows(Map.of("code", "A", "owner", "skcnc"), Map.of("code", "B")));
        inventory.put("components", rows(standby("DATA", 30, "TOOL"), single("TOOL", 480)));
        return inventory;
    }

    static Map<String, Object> service(String code, int rto, String needs) {
        return new HashMap<>(Map.of(
                "code", code, "name", Map.of("ko", code), "tier", "CORE", "rtoMinutes", rto, "needs", List.of(needs)));
    }

    static Map<String, Object> standby(String code, Integer minutes, String... tools) {
        Map<String, Object> row = new HashMap<>(Map.of(
                "code",
                code,
                "layer",
                "DATA",
                "mode",
                "ACTIVE_STANDBY",
                "sites",
                List.of("A", "B"),
                "needsToFailOver",
                List.of(tools)));
        row.put("failoverMinutes", minutes);
        return row;
    }

    static Map<String, Object> single(String code, Integer minutes) {
        Map<String, Object> row = new HashMap<>(
                Map.of("code", code, "layer", "OPERATIONS_TOOL", "mode", "SINGLE", "sites", List.of("A")));
        row.put("rebuildMinutes", minutes);
        return row;
    }

    @SafeVarargs
    static List<Map<String, Object>> rows(Map<String, Object>... rows) {
        return new ArrayList<>(List.of(rows));
    }
}
