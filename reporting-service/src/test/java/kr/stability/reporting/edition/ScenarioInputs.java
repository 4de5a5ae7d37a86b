package kr.stability.reporting.edition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.stability.local.scenario.OrderScript;
import kr.stability.local.scenario.PlanScript;
import kr.stability.local.scenario.ScenarioFiles;
import kr.stability.local.stack.ProjectFolder;
import kr.stability.reporting.backtest.IncidentInventory;
import kr.stability.reporting.incident.DamageClaims;
import kr.stability.reporting.incident.TimelineEvent;
import kr.stability.reporting.inspection.InspectionResult;
import kr.stability.reporting.json.CanonicalJson;
import kr.stability.reporting.json.Text;
import kr.stability.reporting.order.Category;
import kr.stability.reporting.order.DueDate;
import kr.stability.reporting.order.DueDates;
import kr.stability.reporting.order.Nature;
import kr.stability.reporting.order.Period;
import kr.stability.reporting.order.PeriodUnit;
import kr.stability.reporting.order.Stage;
import kr.stability.reporting.order.Want;
import kr.stability.reporting.plan.ImprovementPlan;
import kr.stability.reporting.reform.ReformStatus;

/** The inputs of the edition 2023-Q1, built from the files of the 2022 case. */
final class ScenarioInputs {
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
    private static final ScenarioFiles FILES =
            new ScenarioFiles(ProjectFolder.find().scenario());
    private static final Map<String, String> NAMES = FILES.operators().stream()
            .collect(Collectors.toMap(
                    o -> o.path("code").asText(), o -> o.path("name").path("ko").asText()));

    private ScenarioInputs() {}

    static EditionInputs all() {
        return new EditionInputs(
                new EditionInputs.Frame(
                        "2023-Q1-01", new Quarter(2023, 1), at("2023-03-29T00:00:00"), at("2023-03-30T10:00:00")),
                List.of(incident(JSON.valueToTree(FILES.incident()))),
                orders(),
                FILES.inspections().stream()
                        .map(row -> inspection(JSON.valueToTree(row)))
                        .toList(),
                FILES.reforms().stream()
                        .map(row -> reform(JSON.valueToTree(row)))
                        .toList(),
                FILES.inventories().stream()
                        .map(row -> day(JSON.valueToTree(row)))
                        .toList());
    }

    /** The same with one order only, and a plan of one's own. */
    static EditionInputs withPlan(String operator, ImprovementPlan plan) {
        EditionInputs all = all();
        List<OrderInput> orders = all.orders().stream()
                .filter(order -> order.operator().equals(operator))
                .map(order -> new OrderInput(
                        order.letter(),
                        order.requirements(),
                        order.filings(),
                        order.supplements(),
                        order.accepted().map(a -> new OrderInput.Accepted(a.filing(), a.review(), a.sentAt(), plan))))
                .toList();
        return new EditionInputs(all.frame(), all.incidents(), orders, all.inspections(), all.reforms(), all.days());
    }

    private static IncidentInput.Day day(JsonNode row) {
        return new IncidentInput.Day(
                "day-" + row.path("operator").asText(),
                "pangyo-2022",
                row.path("operator").asText(),
                JSON.convertValue(row.path("inventory"), IncidentInventory.Content.class),
                strings(row.path("sources")),
                row.path("illustrative").asBoolean());
    }

    private static IncidentInput incident(JsonNode file) {
        List<TimelineEvent> timeline = file.path("timeline")
                .valueStream()
                .map(e -> new TimelineEvent(instant(e.path("at")), text(e.path("text")), strings(e.path("sources"))))
                .toList();
        List<IncidentInput.Outage> outages = file.path("outages")
                .valueStream()
                .map(o -> new IncidentInput.Outage(
                        o.path("operator").asText(),
                        o.path("service").asText(),
                        instant(o.path("from")),
                        instant(o.path("to")),
                        o.path("partial").asBoolean(),
                        strings(o.path("sources")),
                        o.path("illustrative").asBoolean()))
                .toList();
        List<DamageClaims> claims = file.path("claims")
                .valueStream()
                .map(c -> JSON.convertValue(c, DamageClaims.class))
                .toList();
        return new IncidentInput(
                id("incident"),
                file.path("code").asText(),
                file.path("title").path("ko").asText(),
                file.path("cause").path("ko").asText(),
                file.path("siteCode").asText(),
                instant(file.path("startedAt")),
                timeline,
                outages,
                claims,
                strings(file.path("sources")),
                false);
    }

    private static List<OrderInput> orders() {
        List<OrderInput> orders = new ArrayList<>();
        for (OrderScript script : FILES.orders()) {
            orders.add(order(script, "2022-디지털-%04d".formatted(orders.size() + 1), orders.size()));
        }
        return orders;
    }

    private static OrderInput order(OrderScript script, String number, int index) {
        String operator = script.operator();
        DueDate due = new DueDates().after(script.arrivedOn(), new Period(1, PeriodUnit.MONTHS));
        OrderInput.Letter letter = new OrderInput.Letter(
                id(number),
                number,
                script.incident(),
                operator,
                NAMES.get(operator),
                Nature.valueOf(script.common().path("nature").asText()),
                "과학기술정보통신부",
                script.arrivedOn(),
                due.dueOn(),
                due.derivation(),
                List.of(Want.values()),
                List.of("S0", "S1", "S2"));
        List<OrderInput.Requirement> requirements = script.order()
                .path("requirements")
                .valueStream()
                .map(r -> new OrderInput.Requirement(
                        r.path("code").asText(),
                        Category.valueOf(r.path("category").asText()),
                        Stage.valueOf(r.path("stage").asText()),
                        r.has("priority"),
                        r.path("ko").asText()))
                .toList();
        PlanScript plan = FILES.plan(operator);
        List<OrderInput.Filing> filings = new ArrayList<>(List.of(filing(plan, 1, plan.filedOn(), index + 1)));
        if (plan.hasSupplement()) {
            filings.add(filing(plan, 2, plan.secondFiledOn(), 4));
        }
        OrderInput.Accepted accepted = new OrderInput.Accepted(
                filings.getLast(), id(operator + "-review"), at("2023-01-27T15:00:00"), ScenarioPlans.of(plan.file()));
        return new OrderInput(letter, requirements, filings, supplements(plan), Optional.of(accepted));
    }

    private static List<OrderInput.Supplement> supplements(PlanScript plan) {
        return plan.supplement().entrySet().stream()
                .map(e -> new OrderInput.Supplement(
                        id(plan.operator() + "-supplement"),
                        1,
                        e.getKey(),
                        (String) e.getValue().get("ko"),
                        LocalDate.of(2023, 1, 12),
                        LocalDate.of(2023, 1, 26)))
                .toList();
    }

    private static OrderInput.Filing filing(PlanScript plan, int version, LocalDate on, int receipt) {
        String hash = CanonicalJson.sha256((plan.operator() + version).getBytes(StandardCharsets.UTF_8));
        Instant filed = at(on + "T16:00:00");
        return new OrderInput.Filing(
                id(plan.operator() + version),
                version,
                "2023-%06d".formatted(receipt),
                filed,
                filed.plusSeconds(2),
                false,
                hash);
    }

    private static InspectionInput inspection(JsonNode row) {
        String operator = row.path("operator").asText();
        String order = orders().stream()
                .filter(o -> o.operator().equals(operator))
                .findFirst()
                .orElseThrow()
                .letter()
                .id();
        return new InspectionInput(
                id(row.toString()),
                operator,
                order,
                row.path("requirement").asText(),
                null,
                List.of(),
                row.path("site").asText(null),
                LocalDate.parse(row.path("inspectedOn").asText()),
                InspectionResult.valueOf(row.path("result").asText()),
                row.path("text").path("ko").asText(),
                true,
                List.of());
    }

    private static ReformInput reform(JsonNode row) {
        return new ReformInput(
                id(row.path("code").asText()),
                row.path("code").asText(),
                row.path("text").path("ko").asText(),
                row.path("law").asText(null),
                null,
                null,
                ReformStatus.PLANNED,
                strings(row.path("sources")));
    }

    private static Text text(JsonNode node) {
        return new Text(node.path("ko").asText(), node.path("en").asText(null));
    }

    private static List<String> strings(JsonNode node) {
        return node.valueStream().map(JsonNode::asText).toList();
    }

    private static Instant instant(JsonNode node) {
        return OffsetDateTime.parse(node.asText()).toInstant();
    }

    private static Instant at(String local) {
        return java.time.LocalDateTime.parse(local).toInstant(ZoneOffset.ofHours(9));
    }

    private static String id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
