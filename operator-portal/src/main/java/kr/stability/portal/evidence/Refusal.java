package kr.stability.portal.evidence;

/** Why a file is not taken. The words are in {@link EvidenceWords}. */
public enum Refusal {
    /** Larger than {@link EvidenceConfig#maxBytes()}. */
    TOO_LARGE(413),
    /** No bytes at all. */
    EMPTY(422),
    /** A kind of file that is never taken, such as a program. */
    KIND(422),
    /** The content is of another kind than the name says. */
    NAME(422),
    /** The effective date is no date. */
    DATE(422),
    /** The time that it should prove ends before it begins. */
    PERIOD(422),
    /** Who made it is not one of the list. */
    MAKER(422),
    /** Somebody else has said something else about the file meanwhile. */
    STALE(409),
    /** The virus scanner found something. */
    INFECTED(422);

    private final int status;

    Refusal(int status) {
        this.status = status;
    }

    /** HTTP status of the answer. */
    public int status() {
        return status;
    }
}
