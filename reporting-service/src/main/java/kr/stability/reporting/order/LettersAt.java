package kr.stability.reporting.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What orders said at an instant, whatever became of them since; a fixed number of queries. */
@ApplicationScoped
public class LettersAt {
    private final AnswerFacts.Extensions extensions;

    LettersAt(AnswerFacts.Extensions extensions) {
        this.extensions = extensions;
    }

    /** The letters of orders that were served, by order: neither amended nor extended after the instant. */
    public Map<UUID, Letter> at(Instant when, Collection<CorrectiveOrder> orders) {
        List<UUID> ids = orders.stream().map(order -> order.id).toList();
        Map<UUID, OrderRevision> replaced = OrderRevision.firstReplacedAfter(when, ids);
        Map<UUID, List<ExtensionView>> asked = extensions.of(ids);
        Map<UUID, Letter> letters = new HashMap<>();
        for (CorrectiveOrder order : orders) {
            OrderRevision later = replaced.get(order.id);
            Letter letter = later == null ? Letter.of(order) : later.letter;
            Instant until = later == null ? Instant.MAX : later.replacedAt;
            long granted = asked.getOrDefault(order.id, List.of()).stream()
                    .filter(extension -> extension.movedOrderBetween(when, until))
                    .count();
            letters.put(order.id, letter.withoutExtensions(granted));
        }
        return letters;
    }
}
