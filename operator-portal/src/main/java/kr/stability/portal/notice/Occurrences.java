package kr.stability.portal.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.stability.portal.order.FilingFacts;
import kr.stability.portal.order.Halt;
import kr.stability.portal.order.OrderCard;
import kr.stability.portal.order.Standing;
import kr.stability.portal.reporting.OrderView;
import kr.stability.portal.reporting.ReviewView;

/** Reads from the state of an order what people are to be told. Days are those of Asia/Seoul. */
final class Occurrences {
    private final OrderCard card;

    private Occurrences(OrderCard card) {
        this.card = card;
    }

    /** Everything that holds or has happened; what was told before is in it again. */
    static List<Occurrence> of(OrderCard card) {
        Occurrences read = new Occurrences(card);
        List<Occurrence> all = new ArrayList<>();
        read.reminder().ifPresent(all::add);
        card.stillOwed().stream().flatMap(part -> read.reminder(part).stream()).forEach(all::add);
        read.results().ifPresent(all::add);
        read.answer().ifPresent(all::add);
        read.infected().ifPresent(all::add);
        card.filings().stream()
                .filter(filing -> filing.receipt() != null)
                .map(read::received)
                .forEach(all::add);
        return all;
    }

    private Optional<Occurrence> reminder() {
        LocalDate dueOn = card.order().nextDueOn();
        if (dueOn == null || !card.standing().owed()) {
            return Optional.empty();
        }
        return NoticeKind.reminder(ChronoUnit.DAYS.between(card.today(), dueOn))
                .map(kind -> Occurrence.lasting(kind, card.order().id() + ":" + dueOn, card.order(), dueOn));
    }

    private Optional<Occurrence> reminder(OrderCard.Part part) {
        return NoticeKind.reminder(
                        ChronoUnit.DAYS.between(card.today(), part.deadline().dueOn()))
                .map(kind -> Occurrence.part(kind, card.order(), part.requirement()));
    }

    private Optional<Occurrence> results() {
        return Optional.ofNullable(card.results())
                .flatMap(last -> NoticeKind.reminder(ChronoUnit.DAYS.between(card.today(), last.dueOn())))
                .map(kind -> Occurrence.results(kind, card.order()));
    }

    private Optional<Occurrence> answer() {
        OrderView order = card.order();
        String subject = order.id() + ":v" + order.submissions().size();
        if (card.standing() == Standing.SUPPLEMENT_REQUESTED) {
            return Optional.of(Occurrence.lasting(NoticeKind.SUPPLEMENT, subject, order, order.nextDueOn()));
        }
        return card.standing() == Standing.ACCEPTED
                ? Optional.of(new Occurrence(
                        NoticeKind.ACCEPTED, subject, order, null, false, "/orders/" + order.id(), null, lastReview()))
                : Optional.empty();
    }

    /** When the last filing was reviewed; null when that is not known here. */
    private Instant lastReview() {
        return card.order()
                .ofLastFiling(card.seen().reviews())
                .map(ReviewView::sentAt)
                .filter(sent -> sent != null)
                .max(Instant::compareTo)
                .orElse(null);
    }

    /** A filing that has to be replaced; nothing once another one was filed. */
    private Optional<Occurrence> infected() {
        return Optional.ofNullable(card.lastFiling())
                .filter(last -> last.halt() == Halt.INFECTED)
                .map(last -> new Occurrence(
                        NoticeKind.INFECTED,
                        last.id().toString(),
                        card.order(),
                        null,
                        false,
                        "/filings/" + last.id(),
                        null,
                        null));
    }

    private Occurrence received(FilingFacts.Fact filing) {
        return new Occurrence(
                NoticeKind.RECEIVED,
                filing.id().toString(),
                card.order(),
                null,
                false,
                "/filings/" + filing.id(),
                null,
                filing.filedAt());
    }
}
