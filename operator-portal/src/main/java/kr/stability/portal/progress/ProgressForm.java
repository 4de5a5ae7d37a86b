package kr.stability.portal.progress;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kr.stability.portal.reporting.ProgressReport;
import kr.stability.portal.reporting.Refused;

/**
 * The monthly report as it stands on the screen.
 *
 * @param key makes sending it twice the same as once
 * @param month such as {@code 2023-02}, or null
 * @param entries as typed, in the order of the screen
 * @param refused what the ministry's rules say about them, or null
 * @param failed true when it could not be sent
 */
public record ProgressForm(
        String key, String month, List<ProgressReport.Entry> entries, Refused refused, boolean failed) {
    private static final int MOST = 1000;
    /** Ends the key of the form of one click: it says something else than the long one. */
    private static final String SAME = "-same";

    /** A form that says nothing yet of a month; null when none was asked for. */
    static ProgressForm blank(String month) {
        return new ProgressForm(UUID.randomUUID().toString(), month, List.of(), null, false);
    }

    /** The form as posted; who chose another month than the one shown did not mean to unsay what that month says. */
    static ProgressForm of(MultivaluedMap<String, String> form, SeenProgress seen) {
        String month = text(form, "month");
        String shown = text(form, "shown");
        List<ProgressReport.Entry> entries = new ArrayList<>();
        for (int i = 0; i < MOST && form.containsKey("milestones[" + i + "].milestone"); i++) {
            entries.add(seen.meant(shown, month, entry(form, "milestones[" + i + "].")));
        }
        return new ProgressForm(key(form), month, entries, null, false);
    }

    /** One click: nothing new since what was reported on the month. */
    static ProgressForm noChange(MultivaluedMap<String, String> form, SeenProgress seen) {
        String month = text(form, "month");
        return new ProgressForm(key(form), month, seen.nothingNew(month), null, false);
    }

    private static ProgressReport.Entry entry(MultivaluedMap<String, String> form, String at) {
        return new ProgressReport.Entry(
                text(form, at + "measure"),
                text(form, at + "milestone"),
                text(form, at + "state"),
                text(form, at + "achievedOn"),
                text(form, at + "currentDueOn"),
                text(form, at + "reason"));
    }

    private static String key(MultivaluedMap<String, String> form) {
        String key = text(form, "key");
        return key != null && key.matches("[!-~]{1,100}")
                ? key
                : UUID.randomUUID().toString();
    }

    private static String text(MultivaluedMap<String, String> form, String name) {
        String text = form.getFirst(name);
        return text == null || text.isBlank() ? null : text.strip().replace("\r\n", "\n");
    }

    /** Key of the form of one click on the same page. */
    public String sameKey() {
        return key + SAME;
    }

    ProgressReport report() {
        return ProgressReport.on(month, entries);
    }

    /** The same text with what came of sending it; a refused one gets a new key, because the next try is another report. */
    ProgressForm after(Sent sent) {
        String next = sent.failed()
                ? key.replaceFirst(SAME + "$", "")
                : UUID.randomUUID().toString();
        return new ProgressForm(next, month, entries, sent.refused(), sent.failed());
    }
}
