package kr.stability.reporting.order;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import kr.stability.reporting.json.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One letter of an order.
 *
 * @param revision from 1
 * @param replacedAt when the next one took its place, null for the one that stands
 * @param replacedBecause why, or null
 */
@Schema(name = "OrderRevision")
public record OrderRevisionView(
        int revision,
        Letter letter,
        @Schema(nullable = true) Instant replacedAt,
        @Schema(nullable = true) Text replacedBecause) {

    /** All letters of an order, the one that stands last. */
    static List<OrderRevisionView> of(CorrectiveOrder order, List<OrderRevision> replaced) {
        Stream<OrderRevisionView> before = replaced.stream()
                .map(row -> new OrderRevisionView(row.revision, row.letter, row.replacedAt, row.reason));
        Stream<OrderRevisionView> now = Stream.of(new OrderRevisionView(order.revision, Letter.of(order), null, null));
        return Stream.concat(before, now).toList();
    }
}
