package kr.stability.reporting.order;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What has happened to orders since they were served; told by the rooms that come after this one. */
public interface AnswerFacts {

    /** Filings of several orders, each list in order of version; one query. */
    interface Filings {
        /** By order; orders without a filing are missing. */
        Map<UUID, List<Filing>> of(Collection<UUID> orders);

        /** The same as it was at an instant: with what was withdrawn later, without what came in later. */
        Map<UUID, List<Filing>> at(Instant when, Collection<UUID> orders);
    }

    /** Which requirements the filing that counts answers, for orders with a part that has its own day; one query. */
    interface Answers {
        /** Codes by order; orders without a filing are missing. */
        Map<UUID, Set<String>> of(Collection<UUID> orders);
    }

    /** Requests for more time of several orders, each list in order of creation; one query. */
    interface Extensions {
        /** By order; orders without a request are missing. */
        Map<UUID, List<ExtensionView>> of(Collection<UUID> orders);
    }

    /** Reports of results; one query. */
    interface Results {
        /** Those of these orders of which results were reported. */
        Set<UUID> of(Collection<UUID> orders);
    }

    /** Reviews of several orders, each list in order of creation; a fixed number of queries. */
    interface Reviews {
        /** By order; orders without a review are missing. */
        Map<UUID, List<ReviewFact>> of(Collection<UUID> orders);
    }
}
