package kr.stability.portal.delivery;

import java.util.UUID;

/** The plan does not differ from the one filed last: there is nothing new to file. */
public class IdenticalFilingException extends RuntimeException {
    private final UUID last;

    IdenticalFilingException(Filing last) {
        super("identical to version " + last.version);
        this.last = last.id;
    }

    /** Id of the filing with the same content. */
    public UUID last() {
        return last;
    }
}
