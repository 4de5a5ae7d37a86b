package kr.stability.portal.evidence;

/** A file is not taken. */
public class FileRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Refusal refusal;

    /** Not taken for this reason. */
    public FileRefusedException(Refusal refusal) {
        super(refusal.name());
        this.refusal = refusal;
    }

    /** Why not. */
    public Refusal refusal() {
        return refusal;
    }
}
