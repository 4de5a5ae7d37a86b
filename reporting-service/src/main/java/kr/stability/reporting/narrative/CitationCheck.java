package kr.stability.reporting.narrative;

import java.util.Optional;
import kr.stability.reporting.problem.Rule;

/** Tells whether a source can be cited; answered by the room that knows all others. */
public interface CitationCheck {

    /** The rule that a citation breaks as of now; empty when it can stand. */
    Optional<Rule> broken(Citation citation);
}
