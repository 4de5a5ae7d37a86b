package kr.stability.portal.certification;

/** Why a plan cannot be filed now. What to do about it is said in {@link CertificationWords#refusal}. */
public enum Refusal {
    NO_DRAFT(409),
    INCOMPLETE(422),
    UNEXPLAINED(422),
    INFECTED(422),
    FOUR_EYES(409),
    NOT_HANDED_OVER(409),
    NAME_DIFFERS(422),
    CHANGED(409),
    IDENTICAL(409);

    private final int status;

    Refusal(int status) {
        this.status = status;
    }

    /** HTTP status of the answer. */
    public int status() {
        return status;
    }
}
