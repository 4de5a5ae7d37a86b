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

    /** Names of services by company and code: two companies may give the same code to services of theirs. */
    record Services(Map<String, Map<String, String>> names) {

        /** The name of a service of a company; its code where no accepted plan of that company names it. */
        String name(String operator, String code) {
            return names.getOrDefault(operator, Map.of()).getOrDefault(code, code);
        }
    }

    /** Names of services, from the accepted plans. */
    static Services services(EditionInputs in) {
        Map<String, Map<String, String>> names = new HashMap<>();
        in.orders()
                .forEach(order -> order.accepted()
                        .ifPresent(accepted -> accepted.plan()
                                .services()
                                .forEach(service -> names.computeIfAbsent(order.operator(), company -> new HashMap<>())
                                        .put(service.code(), service.name().ko()))));
        return new Services(names);
    }
}
