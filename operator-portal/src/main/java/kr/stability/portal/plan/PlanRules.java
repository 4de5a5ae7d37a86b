package kr.stability.portal.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Rules that look at more than one field: coverage both ways, dates in order, codes that exist. */
final class PlanRules {
    private final JsonNode plan;
    private final FiledMilestones filed;
    private final Set<String> unreadable;
    private final List<Violation> violations = new ArrayList<>();

    /**
     * @param plan in typed form
     * @param filed what earlier versions say of its milestones
     * @param unread what could not be read, so that it is not called missing as well
     */
    PlanRules(JsonNode plan, FiledMilestones filed, List<Violation> unread) {
        this.plan = plan;
        this.filed = filed;
        this.unreadable = unread.stream().map(Violation::pointer).collect(Collectors.toSet());
    }

    List<Violation> violations(List<String> requirements) {
        each(plan, "/measures", (at, measure) -> measure(at, measure, requirements));
        unanswered(requirements);
        groups();
        PlanEvidence.LISTS.forEach(list -> each(plan, "/" + list, (at, row) -> evidence(at)));
        for (String list : List.of("/measures", "/services", "/sites", "/components", "/drills", "/remedy/groups")) {
            duplicates(plan, list);
        }
        references();
        return violations;
    }

    private void measure(String at, JsonNode measure, List<String> requirements) {
        if (measure.path("requirements").isEmpty()) {
            violations.add(Violation.of(at + "/requirements", Rule.MEASURE_WITHOUT_REQUIREMENT));
        }
        known(at + "/requirements", measure.path("requirements"), Set.copyOf(requirements), Rule.UNKNOWN_REQUIREMENT);
        milestones(at, measure);
        duplicates(plan, at + "/milestones");
    }

    private void milestones(String at, JsonNode measure) {
        boolean done = measure.path("kind").asText().equals("DONE");
        String end = measure.path("endsOn").asText();
        boolean[] dated = {false};
        each(plan, at + "/milestones", (place, milestone) -> {
            String due = milestone.path("dueOn").asText();
            dated[0] |= !due.isEmpty() || unreadable.contains(place + "/dueOn");
            if (!due.isEmpty() && !end.isEmpty() && due.compareTo(end) > 0) {
                violations.add(new Violation(place + "/dueOn", due, Rule.MILESTONE_AFTER_MEASURE_END));
            }
            moved(place, measure, milestone);
            String achieved = place + "/achievedOn";
            if (done && !milestone.has("achievedOn") && !unreadable.contains(achieved)) {
                violations.add(Violation.of(achieved, Rule.DONE_WITHOUT_ACHIEVEMENT));
            }
        });
        if (!dated[0]) {
            violations.add(Violation.of(at + "/milestones", Rule.MILESTONE_MISSING));
        }
    }

    private void moved(String at, JsonNode measure, JsonNode step) {
        String due = step.path("dueOn").asText();
        boolean moved =
                filed.of(measure, step).filter(days -> !days.last().equals(due)).isPresent();
        boolean told = step.has("changeReason") || unreadable.contains(at + "/changeReason");
        if (moved && !told && !unreadable.contains(at + "/dueOn")) {
            violations.add(Violation.of(at + "/changeReason", Rule.DATE_MOVED_WITHOUT_REASON));
        }
    }

    private void groups() {
        Set<String> services = codes("/services");
        each(plan, "/remedy/groups", (at, group) -> {
            known(at + "/services", group.path("services"), services, Rule.UNKNOWN_REFERENCE);
            inOrder(at, group, "startsOn", "dueOn");
        });
    }

    private void inOrder(String at, JsonNode row, String start, String end) {
        String starts = row.path(start).asText();
        String ends = row.path(end).asText();
        if (!starts.isEmpty() && !ends.isEmpty() && starts.compareTo(ends) > 0) {
            violations.add(new Violation(at + "/" + end, ends, Rule.ENDS_BEFORE_START));
        }
    }

    private void unanswered(List<String> requirements) {
        Set<String> answered = new HashSet<>();
        plan.path("measures")
                .forEach(measure -> measure.path("requirements").forEach(code -> answered.add(code.asText())));
        requirements.stream()
                .filter(code -> !answered.contains(code))
                .forEach(code -> violations.add(new Violation("/measures", code, Rule.REQUIREMENT_UNANSWERED)));
    }

    private void evidence(String at) {
        each(plan, at + "/evidence", (place, file) -> {
            String hash = file.path("sha256").asText();
            if (!hash.isEmpty() && !hash.matches("[0-9a-f]{64}")) {
                violations.add(new Violation(place + "/sha256", hash, Rule.WRONG_FORM));
            }
            inOrder(place, file, "provesFrom", "provesUntil");
        });
    }

    private void references() {
        Set<String> services = codes("/services");
        Set<String> sites = codes("/sites");
        Set<String> components = codes("/components");
        each(
                plan,
                "/services",
                (at, row) -> known(at + "/needs", row.path("needs"), components, Rule.UNKNOWN_REFERENCE));
        each(
                plan,
                "/drills",
                (at, row) -> known(at + "/services", row.path("services"), services, Rule.UNKNOWN_REFERENCE));
        each(plan, "/components", (at, row) -> {
            known(at + "/sites", row.path("sites"), sites, Rule.UNKNOWN_REFERENCE);
            failovers(at, row);
            for (String edge : List.of("needs", "needsToFailOver")) {
                known(at + "/" + edge, row.path(edge), components, Rule.UNKNOWN_REFERENCE);
                notItself(at + "/" + edge, row.path(edge), row.path("code").asText());
            }
        });
    }

    private void failovers(String at, JsonNode component) {
        Set<String> sites =
                component.path("sites").valueStream().map(JsonNode::asText).collect(Collectors.toSet());
        duplicates(plan, at + "/failovers");
        each(plan, at + "/failovers", (place, row) -> {
            String site = row.path("code").asText();
            if (!site.isEmpty() && !sites.contains(site)) {
                violations.add(new Violation(place + "/code", site, Rule.UNKNOWN_REFERENCE));
            }
        });
    }

    private void known(String at, JsonNode codes, Set<String> declared, Rule rule) {
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i).asText();
            if (!declared.contains(code)) {
                violations.add(new Violation(at + "/" + i, code, rule));
            }
        }
    }

    private void notItself(String at, JsonNode codes, String own) {
        for (int i = 0; i < codes.size(); i++) {
            if (codes.get(i).asText().equals(own)) {
                violations.add(new Violation(at + "/" + i, own, Rule.SELF_REFERENCE));
            }
        }
    }

    private void duplicates(JsonNode root, String list) {
        Set<String> seen = new HashSet<>();
        each(root, list, (at, row) -> {
            String code = row.path("code").asText();
            if (!code.isEmpty() && !seen.add(code)) {
                violations.add(new Violation(at + "/code", code, Rule.DUPLICATE_CODE));
            }
        });
    }

    private Set<String> codes(String list) {
        Set<String> codes = new HashSet<>();
        plan.at(list).forEach(row -> codes.add(row.path("code").asText()));
        return codes;
    }

    private static void each(JsonNode root, String list, BiConsumer<String, JsonNode> action) {
        JsonNode rows = root.at(list);
        for (int i = 0; i < rows.size(); i++) {
            action.accept(list + "/" + i, rows.get(i));
        }
    }
}
