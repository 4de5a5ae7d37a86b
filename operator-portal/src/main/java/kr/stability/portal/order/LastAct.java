package kr.stability.portal.order;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kr.stability.portal.reporting.OrderView;
import kr.stability.portal.reporting.ReviewView;

/**
 * Who did what last for an order.
 *
 * @param what was done
 * @param who did it, or null for the ministry
 * @param at when, business time
 */
public record LastAct(What what, String who, Instant at) {

    /** Acts that count. */
    public enum What {
        SAVED,
        FILED,
        RECEIVED,
        REVIEWED
    }

    /** The newest act, or nothing when there was none but the service of the order. */
    static Optional<LastAct> of(SeenOrder order, DraftFacts.Fact draft, List<FilingFacts.Fact> filings) {
        return Stream.of(
                        saved(draft),
                        filings.stream().map(f -> new LastAct(What.FILED, f.by(), f.filedAt())),
                        order.view().submissions().stream().map(LastAct::received),
                        order.reviews().stream().map(LastAct::reviewed))
                .flatMap(acts -> acts)
                .filter(act -> Objects.nonNull(act.at))
                .reduce((before, after) -> after.at.isBefore(before.at) ? before : after);
    }

    private static Stream<LastAct> saved(DraftFacts.Fact draft) {
        return draft == null ? Stream.empty() : Stream.of(new LastAct(What.SAVED, draft.lastBy(), draft.lastAt()));
    }

    private static LastAct received(OrderView.Filed filed) {
        return new LastAct(What.RECEIVED, null, filed.receivedAt());
    }

    private static LastAct reviewed(ReviewView review) {
        return new LastAct(What.REVIEWED, null, review.sentAt());
    }
}
