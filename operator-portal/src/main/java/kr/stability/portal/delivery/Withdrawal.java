package kr.stability.portal.delivery;

/**
 * A filing that was taken back. Told to whoever observes it, in the transaction that keeps it.
 *
 * @param reason what the company gave as its reason
 */
public record Withdrawal(Filing filing, String reason) {

    /** Why a filing cannot be taken back. */
    public enum Refusal {
        /** The ministry has opened it. */
        REVIEW_STARTED(409),
        /** There is no receipt yet. */
        NOT_RECEIVED(409),
        /** A later version stands. */
        LATER_STANDS(409),
        /** reporting-service does not answer. */
        UNREACHABLE(503);

        private final int status;

        Refusal(int status) {
            this.status = status;
        }

        /** HTTP status of the answer. */
        int status() {
            return status;
        }
    }
}
