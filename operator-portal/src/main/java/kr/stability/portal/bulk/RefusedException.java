package kr.stability.portal.bulk;

/** A file that is not read, or a workbook that cannot be made. */
class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Refusal refusal;
    private final String detail;

    RefusedException(Refusal refusal) {
        this(refusal, "");
    }

    /**
     * @param detail names of sheets, shown as text; may be empty
     */
    RefusedException(Refusal refusal, String detail) {
        super(refusal + " " + detail);
        this.refusal = refusal;
        this.detail = detail;
    }

    /**
     * @param cause what broke while it was read
     */
    RefusedException(Refusal refusal, Exception cause) {
        super(refusal.toString(), cause);
        this.refusal = refusal;
        this.detail = "";
    }

    Refusal refusal() {
        return refusal;
    }

    String detail() {
        return detail;
    }
}
