package kr.stability.reporting.edition;

import java.util.Objects;
import java.util.Optional;
import kr.stability.reporting.plan.Confidential;
import kr.stability.reporting.plan.MarkedRow;

/**
 * Something in an accepted plan that its company marks confidential, or did before, and what becomes of it in the public edition.
 *
 * @param order whose plan it is
 * @param row what is marked; its mark says so when it is not marked any more
 * @param release by which the company let it go before its time, in the version that is printed
 * @param state what becomes of it
 */
record Held(OrderInput order, MarkedRow row, Optional<Addenda.Release> release, State state) {

    /** What becomes of it. */
    enum State {
        /** It stays out. */
        WITHHELD("비공개"),
        /** Its time is over. */
        EXPIRED("기한이 지나 공개"),
        /** The company released it. */
        RELEASED("조기 공개"),
        /** The company does not mark it any more. */
        UNMARKED("공개"),
        /** It could be shown, but not without giving away what another company keeps confidential. */
        HELD_BACK("다른 사업자의 수치가 드러날 수 있어 보류");

        private final String words;

        State(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    static Held of(OrderInput order, MarkedRow row, EditionInputs in) {
        Optional<String> version =
                order.accepted().map(accepted -> accepted.filing().id());
        Optional<Addenda.Release> release = in.addenda().releases().stream()
                .filter(each -> version.filter(each.filing()::equals).isPresent()
                        && each.part() == row.part()
                        && each.code().equals(row.code()))
                .findFirst();
        boolean over = !row.mark().holdsOn(Say.day(in.frame().cutOff()));
        State state = over ? State.EXPIRED : release.isPresent() ? State.RELEASED : State.WITHHELD;
        return new Held(order, row, release, state);
    }

    /** What an earlier version marked, and this one does not. */
    static Held unmarked(Totals.Entry entry) {
        MarkedRow row = new MarkedRow(
                entry.part(),
                Objects.requireNonNullElse(entry.code(), ""),
                entry.pointer(),
                new Confidential("비공개 표시를 거둠", null));
        return new Held(entry.order(), row, Optional.empty(), State.UNMARKED);
    }

    /** True when an inspection looked at it. A company may declare a data centre in the plans of several orders. */
    boolean wasInspectedBy(InspectionInput is) {
        return switch (row.part()) {
            case MEASURE ->
                row.code().equals(is.measure()) && order.letter().id().equals(is.order());
            case SITE -> row.code().equals(is.site()) && order.operator().equals(is.operator());
            default -> false;
        };
    }

    boolean staysOut() {
        return state == State.WITHHELD || state == State.HELD_BACK;
    }

    Held heldBack() {
        return new Held(order, row, release, State.HELD_BACK);
    }

    String place() {
        return Totals.place(order, row.pointer());
    }
}
