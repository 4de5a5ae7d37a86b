package kr.stability.local.scenario;

/** A service answered something that the story does not expect; the message is one line for a person. */
public final class ScenarioFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message what was tried, by whom, and what was answered */
    public ScenarioFailure(String message) {
        super(message);
    }

    /** @param message as above, with the technical cause kept for the log */
    public ScenarioFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
