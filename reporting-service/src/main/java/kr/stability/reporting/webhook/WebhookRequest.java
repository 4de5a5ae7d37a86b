package kr.stability.reporting.webhook;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import kr.stability.reporting.event.EventType;
import kr.stability.reporting.json.PlainText;
import kr.stability.reporting.problem.Problem;
import kr.stability.reporting.problem.Rule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A program that wants to be told.
 *
 * @param url where it is called: https, reachable on the internet
 * @param types types of the events that it wants; null or empty for all
 */
public record WebhookRequest(
        @NotNull @PlainText(max = 2000) @Schema(examples = {"https://hooks.example.go.kr/stability"})
        String url,

        @Size(max = 50)
        @Schema(
                nullable = true,
                examples = {"[\"kr.stability.submission.received.v1\"]"})
        List<String> types) {

    /** The acts of the types. */
    List<String> acts() {
        List<String> wanted = types == null ? List.of() : types;
        return Stream.iterate(0, i -> i < wanted.size(), i -> i + 1)
                .map(i -> EventType.act(wanted.get(i))
                        .orElseThrow(() -> Problem.invalid("/types/" + i, Rule.NOT_IN_LIST))
                        .name())
                .distinct()
                .toList();
    }
}
