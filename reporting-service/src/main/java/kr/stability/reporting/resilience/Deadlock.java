package kr.stability.reporting.resilience;

import java.util.List;
import kr.stability.reporting.json.Text;

/**
 * Components that wait for each other: one of them needs the next to fail over, so none comes back.
 *
 * @param cycle codes in the order of waiting; the last one waits for the first
 */
public record Deadlock(List<String> cycle) {

    /** The cycle in a sentence. */
    public Text text() {
        String path = String.join(" → ", cycle) + " → " + cycle.getFirst();
        return new Text("서로 기다려 복구되지 않음: " + path, "They wait for each other and never recover: " + path);
    }
}
