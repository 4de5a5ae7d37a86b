package kr.stability.reporting.edition;

import java.util.HashMap;
import java.util.Map;

/** Names for codes, from what the accepted plans and the orders say. */
final class Lookup {
    private Lookup() {}

    /** Names of companies by code. */
    static Map<String, String> operators(EditionInputs in) {
        Map<String, String> names = new HashMap<>();
        in.orders().forEach(order -> names.put(order.operator(), order.operatorName()));
        return names;
    }

    /** Names of services by code. */
    static Map<String, String> services(EditionInputs in) {
        Map<String, String> names = new HashMap<>();
        in.orders()
                .forEach(order -> order.accepted()
                        .ifPresent(accepted -> accepted.plan()
                                .services()
                                .forEach(service ->
                                        names.put(service.code(), service.name().ko()))));
        return names;
    }
}
