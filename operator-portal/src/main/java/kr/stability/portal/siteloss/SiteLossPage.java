package kr.stability.portal.siteloss;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kr.stability.portal.order.SeenOrder;
import kr.stability.portal.plan.Section;
import kr.stability.portal.plan.Violation;
import kr.stability.portal.reporting.SimulationView;
import kr.stability.portal.reporting.SimulationView.Recovery;
import kr.stability.portal.reporting.SimulationView.ServiceLoss;
import kr.stability.portal.reporting.SimulationView.Verdict;
import kr.stability.portal.reporting.Text;

/**
 * What fails in a draft, for each data centre and in a picture for one.
 *
 * @param lost the data centre in the picture, or null when the draft names none
 * @param sites codes of all data centres of the draft
 * @param rows each service with what each loss does to it
 * @param answer the answer for {@code lost}, or null when there is none
 * @param state whether there is an answer
 * @param wrong what has to be corrected before there can be one
 */
public record SiteLossPage(
        SeenOrder order,
        String lost,
        List<String> sites,
        List<Row> rows,
        SimulationView answer,
        Picture picture,
        State state,
        List<Wrong> wrong) {

    /** Whether the question was answered. */
    public enum State {
        ANSWERED,
        /** The draft names no data centre, or no service. */
        NOTHING_TO_ASK,
        /** Codes are missing or used twice. */
        WRONG,
        /** reporting-service does not answer. */
        UNREACHABLE
    }

    /**
     * A service and its recovery for the loss of each data centre, in the order of {@code sites}.
     *
     * @param name as the draft has it, or null
     */
    public record Row(String service, Text name, Integer rtoMinutes, List<Cell> cells) {}

    /** What the loss of one data centre does to one service. */
    public record Cell(String site, Recovery recovery, Verdict verdict) {}

    /** A field of the draft that is worth a click. */
    public record Place(String code, String field, String link) {}

    /** What has to be corrected first. */
    public record Wrong(Text message, String link) {}

    static List<Row> rows(Map<String, SimulationView> answers, Map<String, Text> names) {
        List<Row> rows = new ArrayList<>();
        if (answers.isEmpty()) {
            return rows;
        }
        List<ServiceLoss> services = answers.values().iterator().next().loss().services();
        for (int i = 0; i < services.size(); i++) {
            int service = i;
            List<Cell> cells = answers.entrySet().stream()
                    .map(answer -> cell(
                            answer.getKey(), answer.getValue().loss().services().get(service)))
                    .toList();
            String code = services.get(i).code();
            rows.add(new Row(code, names.get(code), services.get(i).rtoMinutes(), cells));
        }
        return rows;
    }

    private static Cell cell(String site, ServiceLoss loss) {
        return new Cell(site, loss.recovery(), loss.verdict());
    }

    /** What the draft calls a service, or null. */
    public Text name(String service) {
        return rows.stream()
                .filter(row -> row.service().equals(service))
                .map(Row::name)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Address of this page. */
    public String path() {
        return "/orders/" + order.id() + "/plan/site-loss";
    }

    /** Address of this page with this data centre in the picture. */
    public String pathOf(String site) {
        return path() + "?lost=" + URLEncoder.encode(site, StandardCharsets.UTF_8);
    }

    /** Values that would settle what is unknown, each once, linked to its field. */
    public List<Place> unknowns() {
        return answer.loss().services().stream()
                .flatMap(service -> service.undeclared().stream())
                .distinct()
                .map(value -> new Place(value.code(), value.field(), link(value.pointer())))
                .toList();
    }

    /** Services that do not keep their promise, or for which nobody can say, with the chain that decides. */
    public List<ServiceLoss> broken() {
        return answer.loss().services().stream()
                .filter(service -> service.verdict() != Verdict.MET)
                .toList();
    }

    /** Single points of failure by what they are, each code once. */
    public Set<String> singlePoints() {
        return answer.singlePoints().stream()
                .map(SimulationView.SinglePoint::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String link(String pointer) {
        return pointer == null ? null : link(order, pointer);
    }

    /** Address of a field of the draft. */
    static String link(SeenOrder order, String pointer) {
        return "/orders/" + order.id() + "/plan/" + Section.holding(pointer).slug() + "#" + Violation.id(pointer);
    }
}
