package kr.stability.portal.progress;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kr.stability.portal.reporting.Refused;
import kr.stability.portal.reporting.ResultReport;

/**
 * The result report as it stands on the screen.
 *
 * @param key makes sending it twice the same as once
 * @param results as typed
 * @param refused what the ministry's rules say about them, or null
 * @param failed true when it could not be sent
 */
public record ResultForm(String key, List<ResultReport.Result> results, Refused refused, boolean failed) {
    private static final int MOST = 1000;

    /** Begins with what was filed last. */
    static ResultForm of(List<ResultReport> filed) {
        List<ResultReport.Result> last =
                filed.isEmpty() ? List.of() : filed.getLast().results();
        return new ResultForm(UUID.randomUUID().toString(), last, null, false);
    }

    /** The form as posted. */
    static ResultForm of(MultivaluedMap<String, String> form) {
        List<ResultReport.Result> results = new ArrayList<>();
        for (int i = 0; i < MOST && form.containsKey("results[" + i + "].measure"); i++) {
            String at = "results[" + i + "].";
            results.add(new ResultReport.Result(
                    form.getFirst(at + "measure"), text(form, at + "result"), hashes(text(form, at + "evidence"))));
        }
        String key = form.getFirst("key");
        return new ResultForm(
                key != null && key.matches("[!-~]{1,100}")
                        ? key
                        : UUID.randomUUID().toString(),
                results,
                null,
                false);
    }

    private static String text(MultivaluedMap<String, String> form, String name) {
        String text = form.getFirst(name);
        return text == null || text.isBlank() ? null : text.strip().replace("\r\n", "\n");
    }

    private static List<String> hashes(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split("[\\s,]+"))
                        .filter(hash -> !hash.isEmpty())
                        .toList();
    }

    /** The same text with what came of sending it. */
    ResultForm after(Sent sent) {
        String next = sent.failed() ? key : UUID.randomUUID().toString();
        return new ResultForm(next, results, sent.refused(), sent.failed());
    }

    /** What is typed about a measure. */
    ResultReport.Result of(String measure) {
        return results.stream()
                .filter(result -> measure.equals(result.measure()))
                .findFirst()
                .orElse(new ResultReport.Result(measure, null, List.of()));
    }
}
