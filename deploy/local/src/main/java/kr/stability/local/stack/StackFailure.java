package kr.stability.local.stack;

/** Something outside this program keeps a server from starting; the message is one line for a person, without a stack trace. */
public final class StackFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message one clear line that names what is missing or taken, and where to look */
    public StackFailure(String message) {
        super(message);
    }

    /** @param message as above; the cause is kept for tests and log files, never printed by the launcher */
    public StackFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
