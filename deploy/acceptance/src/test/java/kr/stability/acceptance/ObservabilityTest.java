package kr.stability.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.stability.local.stack.Await;
import kr.stability.local.stack.ProjectFolder;
import org.junit.jupiter.api.Test;

/** What the engineers who run it see: traces, logs and metrics of both services, and no person in any of them. */
@OnWholeSystem
class ObservabilityTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+\\.[a-z]+");
    private static final Pattern TOKEN = Pattern.compile("eyJ[A-Za-z0-9_-]{8,}");

    private final WholeSystem system;

    ObservabilityTest(WholeSystem system) {
        this.system = system;
    }

    @Test
    void aFilingIsOneTraceFromTheFormToTheSealAndTheLogsNameIt() throws IOException {
        String order = files();
        TraceReceiver.Span form =
                received(span -> span.path().equals("/orders/" + order + "/certification") && isPost(span));
        received(span -> is(span, form, "operator-portal", "deliver filing"));
        received(span -> is(span, form, "reporting-service", "POST /api/v1/submissions"));
        received(span -> span.name().equals("seal ledger") && span.links().contains(form.trace()));
        assertEquals(form.trace(), traceOf("operator-portal", "Filed version 1 of order " + order));
    }

    @Test
    void noLogNamesAPersonOrHoldsAToken() throws IOException {
        files();
        Set<String> names = names();
        assertTrue(names.size() > 8, names::toString);
        for (String line : Stream.concat(log("operator-portal").stream(), log("reporting-service").stream())
                .toList()) {
            assertTrue(ofTheJvm(line) || JSON.readTree(line).has("message"), line);
            assertTrue(names.stream().noneMatch(line::contains), line);
            assertTrue(!MAIL.matcher(line).find() && !TOKEN.matcher(line).find(), line);
        }
    }

    @Test
    void alertsAndDashboardAskForMetricsThatAreThere() {
        Set<String> there = system.metrics()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.replaceFirst("[{ ].*", ""))
                .collect(Collectors.toSet());
        Set<String> asked = new TreeSet<>(new NodeProject(Path.of("..", "kubernetes", "checks"))
                .installsAndRuns()
                .runs(line -> {}, "node", "promql.mjs"));
        assertTrue(asked.size() > 15, asked::toString);
        asked.removeAll(there);
        assertEquals(Set.of(), asked);
    }

    /** Somebody files a plan, and it is received. Gives the order. */
    private String files() {
        String requirement = "SEEN-" + System.nanoTime() % 1_000_000;
        String order = new Ministry(system).serves("kakao", requirement, "2023-03-28");
        CompanyDesk desk = new CompanyDesk(system, "kakao", order);
        desk.drafts(requirement, "추적");
        desk.certifies().waitsFor("접수되었습니다");
        return order;
    }

    /** Waits longer than an exporter does that got no answer and begins again. */
    private TraceReceiver.Span received(Predicate<TraceReceiver.Span> wanted) {
        assertTrue(
                Await.until(
                        Duration.ofSeconds(60),
                        () -> system.traces().spans().stream().anyMatch(wanted)),
                () -> lastOf(system.traces().spans()));
        return system.traces().spans().stream().filter(wanted).findFirst().orElseThrow();
    }

    private static String lastOf(List<TraceReceiver.Span> spans) {
        return spans.size() + " spans, the last of them " + spans.subList(Math.max(0, spans.size() - 40), spans.size());
    }

    private static boolean isPost(TraceReceiver.Span span) {
        return span.name().startsWith("POST ");
    }

    private static boolean is(TraceReceiver.Span span, TraceReceiver.Span form, String service, String name) {
        return span.trace().equals(form.trace())
                && span.service().equals(service)
                && span.name().equals(name);
    }

    private static String traceOf(String service, String message) throws IOException {
        for (String line : log(service)) {
            JsonNode entry = ofTheJvm(line) ? JSON.createObjectNode() : JSON.readTree(line);
            if (entry.path("message").asText().startsWith(message)) {
                return entry.at("/mdc/traceId").asText();
            }
        }
        throw new AssertionError("not logged: " + message);
    }

    /** The JVM's own warnings at the start, before there is a log. */
    private static boolean ofTheJvm(String line) {
        return line.startsWith("WARNING: ");
    }

    private static List<String> log(String service) throws IOException {
        return Files.readAllLines(Path.of("target", "logs", service + ".log"));
    }

    /** The names of everybody who has an account, as the services are told them. */
    private static Set<String> names() throws IOException {
        Set<String> names = new TreeSet<>();
        for (JsonNode user :
                JSON.readTree(ProjectFolder.find().realmAdditions().toFile()).path("users")) {
            String first = user.path("firstName").asText();
            String last = user.path("lastName").asText();
            if (!first.isEmpty()) { // accounts of services have none
                names.addAll(List.of(last + first, first + " " + last));
            }
        }
        return names;
    }
}
