package kr.stability.reporting.edition;

import java.util.Comparator;
import java.util.Optional;

/**
 * How long a service was away in the incident that an order answers.
 *
 * @param words the duration, with a remark when only a part of the service was away
 * @param minutes whole minutes
 * @param partial true when only a part of the service was away
 * @param origin the outage as recorded
 */
record Suffered(String words, long minutes, boolean partial, Origin origin) {

    /** For a table; an outage of a part is not a number to be compared with others. */
    CharSequence cell() {
        return partial ? words : Cell.minutes(minutes, words);
    }

    /** The longest outage of a service; empty when none is recorded. */
    static Optional<Suffered> by(String service, OrderInput order, EditionInputs in, EditionSources sources) {
        return in.incidents().stream()
                .filter(incident -> incident.code().equals(order.letter().incident()))
                .flatMap(incident -> incident.outages().stream()
                        .filter(outage -> outage.operator().equals(order.operator())
                                && outage.service().equals(service))
                        .map(outage -> of(incident, outage, sources)))
                .max(Comparator.comparing(Suffered::minutes));
    }

    private static Suffered of(IncidentInput incident, IncidentInput.Outage outage, EditionSources sources) {
        String pointer = "/outages/" + incident.outages().indexOf(outage);
        Origin origin =
                sources.record(incident.id(), pointer, outage.illustrative()).and(sources.known(outage.sources()));
        return new Suffered(
                Say.minutes(outage.minutes()) + (outage.partial() ? " (일부)" : ""),
                outage.minutes(),
                outage.partial(),
                origin);
    }
}
