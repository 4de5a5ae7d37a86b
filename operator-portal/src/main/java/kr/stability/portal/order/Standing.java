package kr.stability.portal.order;

import java.util.List;
import java.util.Optional;
import kr.stability.portal.reporting.OrderView;
import kr.stability.portal.web.Label;

/** Where a company stands with an order, derived from what the ministry shows and what was drafted and filed here. */
public enum Standing {
    NOT_BEGUN("작성 전", "Not begun", true),
    DRAFTING("작성 중", "Being drafted", true),
    ON_ITS_WAY("제출함, 전달 중", "Filed, on its way", false),
    RECEIVED("접수됨", "Received", false),
    UNDER_REVIEW("검토 중", "Under review", false),
    SUPPLEMENT_REQUESTED("보완요구", "Supplement requested", true),
    ACCEPTED("수용됨", "Accepted", false);

    private final Label label;
    private final boolean owed;

    Standing(String ko, String en, boolean owed) {
        this.label = new Label(ko, en);
        this.owed = owed;
    }

    public Label label() {
        return label;
    }

    /** True when the company has to file something and has not. */
    public boolean owed() {
        return owed;
    }

    /** The standing; a filing that the ministry does not show yet counts as what it is here. */
    static Standing of(OrderView order, Optional<DraftFacts.Fact> draft, List<FilingFacts.Fact> filings) {
        FilingFacts.Fact last = filings.stream()
                .filter(filing -> !filing.withdrawn())
                .reduce((a, b) -> b)
                .orElse(null);
        if (last != null && last.receipt() == null) {
            return ON_ITS_WAY;
        }
        if (last != null && order.submissions().stream().noneMatch(seen -> seen.version() >= last.version())) {
            return RECEIVED;
        }
        return switch (order.status()) {
            case DRAFT, SERVED -> draft.isPresent() ? DRAFTING : NOT_BEGUN;
            case RECEIVED -> RECEIVED;
            case UNDER_REVIEW -> UNDER_REVIEW;
            case SUPPLEMENT_REQUESTED -> SUPPLEMENT_REQUESTED;
            case ACCEPTED -> ACCEPTED;
        };
    }
}
