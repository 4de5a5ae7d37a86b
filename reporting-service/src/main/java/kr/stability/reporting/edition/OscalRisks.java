package kr.stability.reporting.edition;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kr.stability.reporting.edition.Commitment.Action;
import kr.stability.reporting.edition.Commitment.Demand;
import kr.stability.reporting.edition.Commitment.Step;

/** A requirement as an OSCAL risk: its measures are the remediations, their milestones the tasks. */
final class OscalRisks {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private OscalRisks() {}

    /** The id of the risk of a requirement. */
    static String id(Commitment commitment, Demand demand) {
        return OscalText.id("risk/" + commitment.order() + "/" + demand.code());
    }

    static ObjectNode risk(Commitment commitment, Demand demand) {
        List<Action> measures = commitment.answering(demand);
        ObjectNode risk = NODES.objectNode()
                .put("uuid", id(commitment, demand))
                .put("title", OscalText.line(commitment.operatorName() + " " + demand.code()))
                .put("description", OscalText.paragraphs(demand.text()))
                .put("statement", OscalText.line("시정 요구 " + commitment.orderNumber() + "의 요구사항 " + demand.code()))
                .put("status", status(measures));
        measures.stream()
                .map(Action::endsOn)
                .filter(Objects::nonNull)
                .max(String::compareTo)
                .ifPresent(day -> risk.put("deadline", day + "T23:59:59+09:00"));
        if (!measures.isEmpty()) {
            ArrayNode remediations = risk.putArray("remediations");
            measures.forEach(measure -> remediations.add(remediation(id(commitment, demand), measure)));
        }
        return risk;
    }

    /** Closed means that the company says so: what inspectors found is in the document. */
    private static String status(List<Action> measures) {
        if (measures.isEmpty()) {
            return "open";
        }
        return measures.stream().allMatch(Action::done) ? "closed" : "remediating";
    }

    private static ObjectNode remediation(String risk, Action measure) {
        String id = OscalText.id(risk + "/" + measure.code());
        String said = measure.description() == null ? measure.title() : measure.description();
        ObjectNode remediation = NODES.objectNode()
                .put("uuid", id)
                .put("lifecycle", measure.done() ? "completed" : "planned")
                .put("title", OscalText.line(measure.title()))
                .put("description", OscalText.paragraphs(said));
        if (!measure.steps().isEmpty()) {
            ArrayNode tasks = remediation.putArray("tasks");
            measure.steps().forEach(step -> tasks.add(task(id, step)));
        }
        return remediation;
    }

    private static ObjectNode task(String remediation, Step step) {
        ObjectNode task = NODES.objectNode()
                .put("uuid", OscalText.id(remediation + "/" + step.code()))
                .put("type", "milestone")
                .put("title", OscalText.line(step.title()));
        String due = step.currentDueOn() == null ? step.dueOn() : step.currentDueOn();
        if (due != null) {
            task.putObject("timing").putObject("on-date").put("date", due + "T23:59:59+09:00");
        }
        List<String> remarks = new ArrayList<>();
        if (step.currentDueOn() != null && step.dueOn() != null) {
            remarks.add("당초 기한 " + step.dueOn());
        }
        if (step.achievedOn() != null) {
            remarks.add("달성 " + step.achievedOn());
        }
        if (!remarks.isEmpty()) {
            task.put("remarks", String.join(", ", remarks));
        }
        return task;
    }
}
