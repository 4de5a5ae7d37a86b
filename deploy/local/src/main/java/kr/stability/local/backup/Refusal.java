package kr.stability.local.backup;

/** A backup or a restore that is not done, with one line for a person; what was there before is as it was. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Exit code: something on this machine is in the way, such as a full disk, a target with data, a running stack. */
    public static final int MACHINE = 1;
    /** Exit code: the backup is not there, not complete, not what its manifest says, or newer than this version. */
    public static final int BACKUP = 2;
    /** Exit code: the restored ledger does not hold. */
    public static final int LEDGER = 3;

    private final int code;

    private Refusal(int code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    static Refusal ofMachine(String message) {
        return new Refusal(MACHINE, message, null);
    }

    static Refusal ofMachine(String message, Throwable cause) {
        return new Refusal(MACHINE, message, cause);
    }

    static Refusal ofBackup(String message) {
        return new Refusal(BACKUP, message, null);
    }

    static Refusal ofLedger(String message) {
        return new Refusal(LEDGER, message, null);
    }

    /** Exit code of the command. */
    public int code() {
        return code;
    }
}
