package kr.stability.reporting.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.stability.reporting.json.Text;
import kr.stability.reporting.json.TextRule;
import kr.stability.reporting.problem.Rule;
import kr.stability.reporting.problem.Violation;

/** Collects what a plan breaks; the small rules that every section shares. */
final class PlanFindings {
    static final int MOST_ROWS = 1_000;
    private static final int LONGEST_DURATION = 10 * 366 * 24 * 60;
    static final int LONGEST_CODE = 60;
    private static final int LONGEST_TITLE = 200;

    private final List<Violation> found = new ArrayList<>();

    List<Violation> all() {
        return List.copyOf(found);
    }

    void add(String pointer, String value, Rule rule) {
        found.add(Violation.of(pointer, value, rule));
    }

    /** Rows have codes, each once; not more rows than a person can review. */
    <T> void codes(String list, List<T> rows, Function<T, String> code) {
        eachOnce(list, rows, code);
        for (int i = 0; i < rows.size(); i++) {
            text(list + "/" + i + "/code", code.apply(rows.get(i)), LONGEST_CODE);
        }
    }

    /** Not more rows than a person can review, no code twice; a code may be missing. */
    <T> void eachOnce(String list, List<T> rows, Function<T, String> code) {
        if (rows.size() > MOST_ROWS) {
            add(list, Integer.toString(rows.size()), Rule.TOO_MANY_ROWS);
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            String value = code.apply(rows.get(i));
            if (value != null && !seen.add(value)) {
                add(list + "/" + i + "/code", value, Rule.DUPLICATE_CODE);
            }
        }
    }

    /** A required short text in Korean. */
    void title(String at, Text text) {
        text(at + "/ko", text == null ? null : text.ko(), LONGEST_TITLE);
    }

    /** Files have a hash and a name; not more of them than a person can review. */
    void evidence(String list, List<EvidenceReference> files) {
        if (files.size() > MOST_ROWS) {
            add(list, Integer.toString(files.size()), Rule.TOO_MANY_ROWS);
        }
        for (int i = 0; i < files.size(); i++) {
            EvidenceReference file = files.get(i);
            text(list + "/" + i + "/name", file.name(), LONGEST_TITLE);
            if (file.sha256() == null) {
                add(list + "/" + i + "/sha256", null, Rule.TEXT_BLANK);
            } else if (!file.sha256().matches("[0-9a-f]{64}")) {
                add(list + "/" + i + "/sha256", file.sha256(), Rule.WRONG_FORM);
            }
            inOrder(list + "/" + i + "/provesUntil", file.provesFrom(), file.provesUntil());
        }
    }

    /** A required text of at most so many code points. */
    void text(String at, String text, int longest) {
        if (text == null || TextRule.looksBlank(text)) {
            add(at, null, Rule.TEXT_BLANK);
        } else if (text.codePointCount(0, text.length()) > longest) {
            add(at, text, Rule.TEXT_TOO_LONG);
        }
    }

    void chosen(String at, Enum<?> value) {
        if (value == null) {
            add(at, null, Rule.NOT_IN_LIST);
        }
    }

    /** What starts does not end before; {@code at} is the end. */
    void inOrder(String at, LocalDate start, LocalDate end) {
        if (start != null && end != null && start.isAfter(end)) {
            add(at, end.toString(), Rule.ENDS_BEFORE_START);
        }
    }

    void notNegative(String at, Number value) {
        if (value != null && value.doubleValue() < 0) {
            add(at, value.toString(), Rule.NEGATIVE_NUMBER);
        }
    }

    /** Minutes or seconds that somebody could mean: not negative, at most ten years of minutes. */
    void duration(String at, Integer value) {
        notNegative(at, value);
        if (value != null && value > LONGEST_DURATION) {
            add(at, value.toString(), Rule.OUT_OF_RANGE);
        }
    }

    void references(String at, List<String> names, Collection<String> declared) {
        for (int i = 0; i < names.size(); i++) {
            if (!declared.contains(names.get(i))) {
                add(at + "/" + i, names.get(i), Rule.UNKNOWN_REFERENCE);
            }
        }
    }

    static <T> Set<String> declared(List<T> rows, Function<T, String> code) {
        return rows.stream().map(code).filter(c -> c != null).collect(Collectors.toSet());
    }
}
