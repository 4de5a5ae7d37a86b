package kr.stability.reporting.assurance;

import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Reads uses of files out of the rows of a native query; the first column is the SHA-256. */
final class FileUses {
    private FileUses() {}

    /** Uses by SHA-256, in the order of the rows. Without files nothing is asked. */
    @SuppressWarnings("unchecked") // rows of a native query
    static <U> Map<String, List<U>> byFile(Collection<String> files, Supplier<Query> query, Function<Object[], U> use) {
        return files.isEmpty()
                ? Map.of()
                : ((List<Object[]>) query.get().getResultList())
                        .stream()
                                .collect(Collectors.groupingBy(
                                        row -> (String) row[0], Collectors.mapping(use, Collectors.toList())));
    }
}
