package kr.stability.reporting.incident;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import kr.stability.reporting.json.PlainText;
import kr.stability.reporting.json.Text;

/**
 * One point in the course of an incident.
 *
 * @param at when
 * @param text what
 * @param sources keys of the sources, such as {@code S1}
 */
public record TimelineEvent(
        @NotNull Instant at,
        @NotNull @Valid Text text,
        @Size(max = 50) List<@NotNull @PlainText String> sources) {
    /** A missing list is an empty one. */
    public TimelineEvent {
        sources = sources == null ? List.of() : sources;
    }
}
