package kr.stability.local.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Plays the 2022 case from the fire to the published plan, each act on its own date. It resumes: what was done in an
 * earlier, interrupted play is found through the API and not done again.
 */
public final class ScenarioPlayer {
    /** Where the business clock stands after the play, until it is kept at the end of a run. */
    public static final String LEFT_AT = "2023-03-30T10:00:00+09:00";

    private static final String QUARTER = "2023-Q1";
    private static final LocalTime MORNING = LocalTime.of(10, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(15, 30);
    private static final LocalDate INCIDENT_REGISTERED = LocalDate.of(2022, 10, 21);
    private static final LocalDate FIRST_REVIEWS = LocalDate.of(2023, 1, 13);
    private static final LocalDate SECOND_REVIEW = LocalDate.of(2023, 1, 26);
    private static final LocalDate REFORMS = LocalDate.of(2023, 3, 20);
    private static final LocalDate COMPILED = LocalDate.of(2023, 3, 29);
    private static final LocalDate PUBLISHED = LocalDate.of(2023, 3, 30);
    private static final OffsetDateTime CUT_OFF = OffsetDateTime.parse("2023-03-29T00:00:00+09:00");

    private final ScenarioFiles files;
    private final Cast cast;
    private final Consumer<String> tell;

    /**
     * @param files the case
     * @param cast the people who act and the clock of the story
     * @param tell gets one line for each act
     */
    public ScenarioPlayer(ScenarioFiles files, Cast cast, Consumer<String> tell) {
        this.files = files;
        this.cast = cast;
        this.tell = tell;
    }

    /** The edition that the story ends with. */
    public JsonNode edition() {
        return cast.publisher().edition(QUARTER).orElseThrow(() -> new ScenarioFailure("There is no " + QUARTER));
    }

    /** Whether the story has been played to its end. */
    public boolean isPlayed() {
        return cast.publisher().edition(QUARTER).filter(Publisher::isPublished).isPresent();
    }

    /**
     * Plays it, and leaves the clock on the day of publication.
     *
     * @throws ScenarioFailure when a service answers something the story does not expect
     */
    public void play() {
        List<OrderScript> orders = files.orders();
        registerTheIncident();
        orders.forEach(this::serve);
        orders.stream().map(this::plan).sorted(PlanScript.BY_DATE).forEach(this::fileFirstVersion);
        orders.forEach(this::reviewFirstVersion);
        orders.stream().filter(order -> plan(order).hasSupplement()).forEach(this::fileAndReviewSecondVersion);
        inspectAndReform();
        publish();
    }

    private void registerTheIncident() {
        cast.clock().set(INCIDENT_REGISTERED, MORNING);
        files.operators().forEach(cast.publisher()::registerOperator);
        Map<String, Object> incident = files.incident();
        cast.publisher().registerIncident(incident);
        String code = incident.get("code").toString();
        files.inventories().forEach(inventory -> cast.analyst().recordInventory(code, inventory));
        say(
                INCIDENT_REGISTERED,
                "publisher registered the incident " + incident.get("code")
                        + ", its outages, and what ran where that day");
    }

    private void serve(OrderScript script) {
        cast.clock().set(script.arrivedOn(), MORNING);
        JsonNode order = cast.publisher().serveOrder(script);
        say(
                script.arrivedOn(),
                "order " + order.path("number").asText() + " arrived at " + script.operator() + ", due "
                        + order.path("dueOn").asText());
    }

    private void fileFirstVersion(PlanScript plan) {
        if (cast.reviewer().versions(plan.operator()) > 0) {
            return;
        }
        cast.clock().set(plan.filedOn(), MORNING);
        CompanyPerson drafter = cast.companyPerson(plan.drafter());
        String order = drafter.myOrder();
        drafter.draft(order, plan.sections());
        drafter.explain(order, plan.explanations());
        drafter.handOver(order);
        certify(plan, order, plan.filedOn());
    }

    private void reviewFirstVersion(OrderScript order) {
        if (cast.reviewer().versions(order.operator()) > 1) {
            return;
        }
        cast.clock().set(FIRST_REVIEWS, AFTERNOON);
        PlanScript plan = plan(order);
        if (plan.hasSupplement()) {
            cast.reviewer().askForMore(order, plan.supplement());
            say(FIRST_REVIEWS, "reviewer asked " + order.operator() + " for a supplement");
        } else {
            cast.reviewer().accept(order);
            say(FIRST_REVIEWS, "reviewer accepted the plan of " + order.operator());
        }
    }

    private void fileAndReviewSecondVersion(OrderScript script) {
        PlanScript plan = plan(script);
        if (cast.reviewer().versions(plan.operator()) < 2) {
            cast.clock().set(plan.secondFiledOn(), MORNING);
            CompanyPerson drafter = cast.companyPerson(plan.drafter());
            String order = drafter.myOrder();
            drafter.correct(order, plan.corrections());
            drafter.handOver(order);
            certify(plan, order, plan.secondFiledOn());
        }
        cast.clock().set(SECOND_REVIEW, AFTERNOON);
        cast.reviewer().accept(script);
        say(SECOND_REVIEW, "reviewer accepted version 2 of " + plan.operator());
    }

    private void certify(PlanScript plan, String order, LocalDate day) {
        cast.clock().set(day, AFTERNOON);
        CompanyPerson certifier = cast.companyPerson(plan.certifier());
        String receipt = certifier.awaitReceipt(certifier.certify(order));
        say(day, plan.certifier() + " filed the plan of " + plan.operator() + ", receipt " + receipt);
    }

    private void inspectAndReform() {
        files.inspections().forEach(inspection -> {
            cast.clock().set(LocalDate.parse(inspection.get("inspectedOn").toString()), AFTERNOON);
            cast.analyst().recordInspection(inspection);
        });
        cast.clock().set(REFORMS, MORNING);
        files.reforms().forEach(cast.analyst()::recordReform);
        files.paragraphs().forEach(paragraph -> cast.analyst().writeParagraph(QUARTER, paragraph));
        say(REFORMS, "analyst recorded the inspections and the reforms, and wrote paragraphs of the plan");
    }

    private void publish() {
        cast.clock().set(COMPILED, MORNING);
        JsonNode edition = cast.publisher().compile(QUARTER, CUT_OFF);
        say(COMPILED, "publisher compiled edition " + QUARTER);
        cast.clock().set(PUBLISHED, MORNING);
        if (!Publisher.isPublished(edition)) {
            cast.publisher().publish(edition);
        }
        say(PUBLISHED, "publisher published edition " + QUARTER);
    }

    private PlanScript plan(OrderScript order) {
        return files.plan(order.operator());
    }

    private void say(LocalDate day, String act) {
        tell.accept(day + "  " + act);
    }
}
