package kr.stability.reporting.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.stability.reporting.plan.FacilityField;
import kr.stability.reporting.plan.ImprovementPlan;
import kr.stability.reporting.plan.Site;

/**
 * Holds what one plan says about its data centres against what the plans of others say: the owner's statement against
 * each tenant's. Only what both declare can contradict.
 */
final class Contradictions {
    private final String operator;
    private final Map<String, ImprovementPlan> others;
    private final List<Contradiction> found = new ArrayList<>();

    /**
     * For one company.
     *
     * @param operator its code
     * @param others plans of other companies by their code
     */
    Contradictions(String operator, Map<String, ImprovementPlan> others) {
        this.operator = operator;
        this.others = others;
    }

    /** What contradicts, in the order of the plan. */
    List<Contradiction> in(ImprovementPlan plan) {
        for (int i = 0; i < plan.sites().size(); i++) {
            Site site = plan.sites().get(i);
            if (site.code() != null) {
                site(site, "/sites/" + i);
            }
        }
        return List.copyOf(found);
    }

    private void site(Site own, String at) {
        List<Other> same = others.entrySet().stream()
                .flatMap(entry -> entry.getValue().sites().stream()
                        .filter(site -> own.code().equals(site.code()))
                        .map(site -> new Other(entry.getKey(), site)))
                .filter(other -> isOf(operator, own, other) || isOf(other.operator, own, other))
                .toList();
        add(own, "owner", at, own.owner(), same.stream().map(other -> other.says(other.site.owner())));
        for (FacilityField field : FacilityField.values()) {
            add(
                    own,
                    "facility." + field.path(),
                    at,
                    field.of(own.facility()),
                    same.stream().map(other -> other.says(field.of(other.site.facility()))));
        }
        capacity(own, at, same);
    }

    /** Tenants have reserved more than the owner keeps free. */
    private void capacity(Site own, String at, List<Other> same) {
        if (own.facility() != null && own.facility().standbyKilowatts() != null) {
            List<Other> reserved = same.stream()
                    .filter(other -> isOf(operator, own, other) && other.site.contractedStandbyKilowatts() != null)
                    .toList();
            BigDecimal sum = reserved.stream()
                    .map(other -> other.site.contractedStandbyKilowatts())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (sum.compareTo(own.facility().standbyKilowatts()) > 0) {
                against(
                        own,
                        "facility.standbyKilowatts",
                        at,
                        words(own.facility().standbyKilowatts()),
                        reserved.stream().map(other -> other.says(other.site.contractedStandbyKilowatts())));
            }
        }
        if (own.contractedStandbyKilowatts() != null) {
            add(
                    own,
                    "contractedStandbyKilowatts",
                    at,
                    own.contractedStandbyKilowatts(),
                    same.stream()
                            .filter(other -> isOf(other.operator, own, other)
                                    && other.keepsLessThan(own.contractedStandbyKilowatts()))
                            .map(other -> other.says(other.site.facility().standbyKilowatts())));
        }
    }

    private void add(Site own, String field, String at, Object value, Stream<Contradiction.Statement> statements) {
        if (value == null) {
            return;
        }
        String said = words(value);
        against(own, field, at, said, statements.filter(Objects::nonNull).filter(other -> !said.equals(other.value())));
    }

    /** Statements that together speak against the own one, even where one of them alone says the same. */
    private void against(Site own, String field, String at, String said, Stream<Contradiction.Statement> statements) {
        List<Contradiction.Statement> others = statements.toList();
        if (!others.isEmpty()) {
            found.add(new Contradiction(own.code(), field, at + "/" + field.replace('.', '/'), said, others));
        }
    }

    /** True when either of two statements says so: who names another owner, or none, does not escape the owner. */
    private static boolean isOf(String company, Site own, Other other) {
        return company.equals(own.owner()) || company.equals(other.site.owner());
    }

    private static String words(Object value) {
        return switch (value) {
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case Collection<?> stages ->
                stages.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }

    private record Other(String operator, Site site) {
        Contradiction.Statement says(Object value) {
            return value == null ? null : new Contradiction.Statement(operator, words(value));
        }

        boolean keepsLessThan(BigDecimal reserved) {
            return site.facility() != null
                    && site.facility().standbyKilowatts() != null
                    && site.facility().standbyKilowatts().compareTo(reserved) < 0;
        }
    }
}
