package kr.stability.reporting.plan;

import java.util.List;

/** Lists as filed: a list that was left out is empty, and nobody changes it. */
final class Lists {
    private Lists() {}

    static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : java.util.Collections.unmodifiableList(list);
    }
}
