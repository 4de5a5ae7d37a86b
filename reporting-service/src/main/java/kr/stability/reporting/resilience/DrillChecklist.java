package kr.stability.reporting.resilience;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kr.stability.reporting.json.Text;

/** What to do in a drill, in order: check what the fail-over needs, take away, bring back, measure, decide. */
final class DrillChecklist {
    private final Inventory inventory;
    private final Drills.Lost lost;
    private final ServiceLoss loss;

    DrillChecklist(Inventory inventory, Drills.Lost lost, ServiceLoss loss) {
        this.inventory = inventory;
        this.lost = lost;
        this.loss = loss;
    }

    List<Text> lines(List<String> touched) {
        List<Text> lines = new ArrayList<>();
        String what = lost.component() == null ? sorted(lost.sites()) : lost.component();
        lines.add(new Text(
                "시작 전: 이용자 공지, 중단 기준과 원상 복구 절차, 기록 담당자를 정함",
                "Before: tell users, fix when to stop and how to undo, name who writes down the times"));
        tools(touched)
                .forEach(tool -> lines.add(new Text(
                        tool + ": " + what + " 없이 쓸 수 있는지 먼저 확인",
                        tool + ": check first that it works without " + what)));
        lines.add(new Text(
                what + "에 대한 연결을 끊음: " + String.join(", ", touched) + " (시각 기록)",
                "Cut off " + what + ": " + String.join(", ", touched) + " (write down the time)"));
        touched.forEach(code -> lines.add(step(code)));
        loss.undeclared()
                .forEach(value -> lines.add(new Text(
                        value.code() + ": 계획에 없는 값(" + value.field() + ")을 재어 계획에 적음",
                        value.code() + ": measure what the plan does not say (" + value.field()
                                + ") and add it to the plan")));
        lines.add(new Text(
                loss.code() + "이(가) 이용자에게 다시 동작하는 시각을 기록. %,d분을 넘기면 목표 미달".formatted(loss.rtoMinutes()),
                "Write down when " + loss.code()
                        + " works for users again. Later than %,d min breaks the promise"
                                .formatted(loss.rtoMinutes())));
        return List.copyOf(lines);
    }

    /** What the components hit need to fail over. */
    private Set<String> tools(List<String> touched) {
        Set<String> tools = new TreeSet<>();
        inventory.components().stream()
                .filter(component -> touched.contains(component.code()))
                .forEach(component -> tools.addAll(component.needsToFailOver()));
        return tools;
    }

    private Text step(String code) {
        Inventory.Component component = inventory.components().stream()
                .filter(declared -> declared.code().equals(code))
                .findFirst()
                .orElseThrow();
        List<String> left = component.sites().stream()
                .filter(site -> !lost.sites().contains(site))
                .toList();
        if (lost.component() != null || left.isEmpty()) {
            return minutes(
                    code + ": 다시 구축", code + ": rebuild it", component.minutes().rebuild());
        }
        String to = String.join(", ", left);
        return switch (component.mode()) {
            case null -> minutes(code + ": " + to + "에서 동작하는지 확인", code + ": check that it runs at " + to, null);
            case ACTIVE_ACTIVE ->
                minutes(code + ": " + to + "에서 계속 동작하는지 확인", code + ": check that it serves on from " + to, 0);
            case ACTIVE_STANDBY ->
                minutes(
                        code + ": " + to + "(으)로 전환",
                        code + ": fail over to " + to,
                        component.minutes().failover(left));
            case BACKUP ->
                minutes(
                        code + ": " + to + "의 백업에서 복원",
                        code + ": restore from the backup at " + to,
                        component.minutes().restore());
            case SINGLE ->
                minutes(
                        code + ": 다시 구축",
                        code + ": rebuild it",
                        component.minutes().rebuild());
        };
    }

    private static Text minutes(String ko, String en, Integer declared) {
        return declared == null
                ? new Text(ko + " (신고한 시간 없음)", en + " (no time declared)")
                : new Text(ko + " (신고한 시간 %,d분)".formatted(declared), en + " (declared: %,d min)".formatted(declared));
    }

    private static String sorted(Set<String> sites) {
        return String.join(", ", new TreeSet<>(sites));
    }
}
