package kr.stability.acceptance.faults;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import kr.stability.local.scenario.MinistryApi;
import kr.stability.local.scenario.Reviewer;
import kr.stability.local.stack.Await;
import kr.stability.local.stack.StackFailure;

/** Plans that are filed, received and accepted, so that there is something to compile. */
final class AcceptedPlans {
    private static final Duration RECEIVED_WITHIN = Duration.ofMinutes(2);

    private final FaultSystem system;
    private final MinistryApi reviewer;

    AcceptedPlans(FaultSystem system) {
        this.system = system;
        this.reviewer = system.ministry("reviewer");
    }

    /** So many more. */
    void add(int plans) {
        List<FiledOrder> orders = system.plans("accepted", plans);
        orders.forEach(this::file);
        orders.forEach(this::accept);
    }

    private void file(FiledOrder order) {
        Certifier certifier = system.certifiers().stream()
                .filter(one -> one.company().equals(order.company()))
                .findFirst()
                .orElseThrow();
        certifier.reads(system.portal(), order);
        if (certifier.files(system.portal(), order).kind() != Answer.Kind.ACKNOWLEDGED) {
            throw new StackFailure("Not filed: " + order);
        }
    }

    private void accept(FiledOrder order) {
        String filings = "/submissions?order=" + order.id();
        if (!Await.until(RECEIVED_WITHIN, () -> !reviewer.list(filings).isEmpty())) {
            throw new StackFailure("Not received: " + order);
        }
        Map<String, Object> finding =
                Map.of("requirement", Desks.REQUIREMENT, "verdict", "ACCEPTED", "text", Map.of("ko", "조치와 이행일정이 적정함"));
        String filing = reviewer.list(filings).getFirst().path("id").asText();
        new Reviewer(reviewer).review(filing, List.of(finding), Map.of());
    }
}
