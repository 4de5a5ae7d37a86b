package kr.stability.acceptance.faults;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What the clients sent and what they were told. */
final class History {
    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final Map<UUID, UUID> acknowledged = new ConcurrentHashMap<>();

    void add(FiledOrder order, Answer answer) {
        answers.add(answer);
        if (answer.kind() == Answer.Kind.ACKNOWLEDGED) {
            acknowledged.put(order.id(), UUID.fromString(answer.detail()));
        }
    }

    /** The filing's id by order: what the portal said it has. */
    Map<UUID, UUID> acknowledged() {
        return Map.copyOf(acknowledged);
    }

    int count(Answer.Kind kind) {
        return (int) answers.stream().filter(answer -> answer.kind() == kind).count();
    }

    /** Answers that did not say the filing is safe. */
    int unsuccessful() {
        return answers.size() - count(Answer.Kind.ACKNOWLEDGED);
    }

    int sent() {
        return answers.size();
    }

    /** What was neither yes, nor no, nor silence. */
    List<Answer> wrong() {
        return answers.stream()
                .filter(answer -> answer.kind() == Answer.Kind.WRONG)
                .toList();
    }
}
